import type { Payload } from 'payload';

const day = 24 * 60 * 60 * 1000;

/** Days for which somebody who follows the feed may stay away and still go on where he was. */
const kept = 400;

/** Removes marks older than 400 days, never that of the feed's newest entry. Several servers may each do it. */
export async function pruneMarks({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  const { docs } = await payload.db.find<{ cursor: number }>({
    collection: 'feed-marks',
    sort: '-cursor',
    limit: 1,
    pagination: false,
    select: { cursor: true },
  });
  const [newest] = docs;
  if (newest === undefined) return;
  const old = new Date(now.getTime() - kept * day).toISOString();
  await payload.db.deleteMany({
    collection: 'feed-marks',
    where: { and: [{ time: { less_than: old } }, { cursor: { less_than: newest.cursor } }] },
  });
}
