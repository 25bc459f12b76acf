import type { Payload, PayloadRequest } from 'payload';
import { origin, type Position } from './position.ts';

/** Where the newest entry of the feed stands; the origin while there is none. Inside a transaction pass its `req`. */
export async function readFeedHead({ payload, req }: { payload: Payload; req?: Partial<PayloadRequest> }): Promise<Position> {
  const { docs } = await payload.db.find<{ cursor: number; mark?: string | null }>({
    collection: 'publications',
    sort: '-cursor',
    limit: 1,
    pagination: false,
    select: { cursor: true, mark: true },
    ...(req === undefined ? {} : { req }),
  });
  const [newest] = docs;
  return newest === undefined ? origin : { cursor: newest.cursor, mark: newest.mark ?? '' };
}
