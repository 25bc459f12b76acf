import type { Payload } from 'payload';

/** The mark of the write that took a cursor (the newest one, if the feed ends before it); undefined where none is kept. */
export async function readMark({ payload, cursor }: { payload: Payload; cursor: number }): Promise<string | undefined> {
  const { docs } = await payload.db.find<{ mark: string }>({
    collection: 'feed-marks',
    where: { cursor: { less_than_equal: cursor } },
    sort: '-cursor',
    limit: 1,
    pagination: false,
    select: { mark: true },
  });
  return docs[0]?.mark;
}
