import { randomBytes } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import type { Position } from '../feed/position.ts';
import { readFeedHead } from '../feed/read-feed-head.ts';

/** The last position that each transaction took, by its session, which is an object of its own every time. */
const taken = new WeakMap<object, Position>();

/**
 * Takes the feed's next cursor and the mark of this transaction, which its first taking stores (`feed-marks`). Writers
 * hold the database's write lock from the begin of their transaction on (`operations/database`), so that cursors grow in
 * the order of the commits, a follower never passes one by, and only the first taking has to ask where the feed ends.
 */
export async function takeCursor({ payload, req }: { payload: Payload; req: Partial<PayloadRequest> }): Promise<Position> {
  const before = await lastOf(payload, req);
  const position = before === undefined ? await begin({ payload, req }) : { cursor: before.cursor + 1, mark: before.mark };
  const session = await sessionOf(payload, req);
  if (session !== undefined) taken.set(session, position);
  return position;
}

async function begin({ payload, req }: { payload: Payload; req: Partial<PayloadRequest> }): Promise<Position> {
  const { cursor: head } = await readFeedHead({ payload, req });
  const position = { cursor: head + 1, mark: randomBytes(12).toString('base64url') };
  // Marks beyond the feed's end are of rows that somebody took away: that history is over.
  await payload.db.deleteMany({ collection: 'feed-marks', where: { cursor: { greater_than: head } }, req });
  await payload.db.create({ collection: 'feed-marks', data: { ...position, time: new Date().toISOString() }, req, returning: false });
  return position;
}

async function lastOf(payload: Payload, req: Partial<PayloadRequest>): Promise<Position | undefined> {
  const session = await sessionOf(payload, req);
  return session === undefined ? undefined : taken.get(session);
}

async function sessionOf(payload: Payload, req: Partial<PayloadRequest>): Promise<object | undefined> {
  const id = await req.transactionID;
  return id === undefined ? undefined : payload.db.sessions[id];
}
