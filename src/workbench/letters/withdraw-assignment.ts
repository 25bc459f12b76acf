import type { PayloadRequest, Where } from 'payload';
import type { NotificationRow } from './notification.ts';

interface Withdrawn {
  /** The id of whom it was assigned to. */
  readonly from: string;
  readonly kind: string;
  readonly id: string;
  readonly locale: string;
}

/**
 * Takes back, in the transaction of the deed, what somebody has not looked at of an assignment that they no longer have.
 * @returns whether they may know of it, from a letter or from the admin
 */
export async function withdrawAssignment(req: PayloadRequest, { from, kind, id, locale }: Withdrawn): Promise<boolean> {
  const where: Where = {
    and: [
      { to: { equals: from } },
      { type: { in: ['assignment', 'due', 'unassigned'] } },
      { kind: { equals: kind } },
      { document: { equals: id } },
      { locale: { equals: locale } },
      { seenAt: { exists: false } },
    ],
  };
  const { docs } = await req.payload.db.find<NotificationRow>({ collection: 'notifications', where, pagination: false, req });
  await req.payload.db.deleteMany({ collection: 'notifications', where, req });
  return docs.length === 0 || docs.some(({ sentAt, claimedAt }) => typeof (sentAt ?? claimedAt) === 'string');
}
