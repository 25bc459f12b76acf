import type { Payload } from 'payload';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { requestOf } from '@/access/transactions/request-of.ts';
import { groupBy } from './group-by.ts';
import type { NotificationRow } from './notification.ts';
import { remindOfDueDays } from './remind-of-due-days.ts';
import { withoutTrash } from './without-trash.ts';

/** How long a claim holds: longer than any letter takes, so that what a crashed server claimed goes out with the next round. */
const claimHolds = 60 * 60 * 1000;
/** What is older was overtaken by events; it stays in the admin. */
const longestWait = 14 * 24 * 60 * 60 * 1000;
/** Somewhat less than a day, since a round does not begin at the very same second each day. */
const betweenLetters = 20 * 60 * 60 * 1000;

/**
 * Claims what people have neither seen nor been sent, by person: whoever gets it here must send it. Read and marked in one transaction,
 * which holds the database's right to write from its first statement, so that of two servers one gets it all and the other nothing.
 * People who had a daily letter within 20 hours wait; so does what is about a document in the trash.
 */
export async function claimNews(payload: Payload, now: Date): Promise<ReadonlyMap<string, readonly NotificationRow[]>> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString();
  return inTransaction(await requestOf({ payload }), async (req) => {
    // A write first: in MongoDB a read alone would not wait for the other server's commit.
    await payload.db.updateMany({
      collection: 'notifications',
      where: { and: [{ claimedAt: { less_than: before(claimHolds) } }, { sentAt: { exists: false } }] },
      data: { claimedAt: null },
      req,
    });
    await remindOfDueDays(req, now);
    const { docs: waiting } = await payload.db.find<NotificationRow>({
      collection: 'notifications',
      where: {
        and: [
          { sentAt: { exists: false } },
          { seenAt: { exists: false } },
          { claimedAt: { exists: false } },
          { createdAt: { greater_than: before(longestWait) } },
        ],
      },
      sort: '-createdAt',
      pagination: false,
      req,
    });
    const { docs: recent } = await payload.db.find<NotificationRow>({
      collection: 'notifications',
      where: { and: [{ sentWith: { equals: 'daily' } }, { sentAt: { greater_than: before(betweenLetters) } }] },
      select: { to: true },
      pagination: false,
      req,
    });
    const had = new Set(recent.map(({ to }) => to));
    const claimed = await withoutTrash(
      req,
      waiting.filter(({ to }) => !had.has(to)),
    );
    for (const { id } of claimed) {
      await payload.db.updateOne({ collection: 'notifications', id, data: { claimedAt: now.toISOString() }, req, returning: false });
    }
    return groupBy(claimed, ({ to }) => to);
  });
}
