import type { Payload, PayloadRequest } from 'payload';
import { readFeedHead } from '../feed/read-feed-head.ts';

/**
 * The feed's next cursor. Writers hold the database's write lock from the begin of their transaction on
 * (`operations/database`), so that cursors grow in the order of the commits and a follower never passes one by.
 */
export async function nextCursor({ payload, req }: { payload: Payload; req: Partial<PayloadRequest> }): Promise<number> {
  return (await readFeedHead({ payload, req })) + 1;
}
