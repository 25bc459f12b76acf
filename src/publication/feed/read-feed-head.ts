import type { Payload, PayloadRequest } from 'payload';

/** The newest cursor of the feed; 0 while it is empty. Inside a transaction pass its `req`. */
export async function readFeedHead({ payload, req }: { payload: Payload; req?: Partial<PayloadRequest> }): Promise<number> {
  const { docs } = await payload.db.find<{ cursor: number }>({
    collection: 'publications',
    sort: '-cursor',
    limit: 1,
    pagination: false,
    select: { cursor: true },
    ...(req === undefined ? {} : { req }),
  });
  return docs[0]?.cursor ?? 0;
}
