import type { Payload, PayloadRequest } from 'payload';

/**
 * The feed's next cursor. Writers hold the database's write lock from the begin of their transaction on
 * (`operations/database`), so that cursors grow in the order of the commits and a follower never passes one by.
 */
export async function nextCursor({ payload, req }: { payload: Payload; req: Partial<PayloadRequest> }): Promise<number> {
  const { docs } = await payload.db.find<{ cursor: number }>({
    collection: 'publications',
    sort: '-cursor',
    limit: 1,
    pagination: false,
    select: { cursor: true },
    req,
  });
  return (docs[0]?.cursor ?? 0) + 1;
}
