import type { Payload } from 'payload';
import { readFeedHead } from '../feed/read-feed-head.ts';
import { readFeed } from '../feed/read-feed.ts';
import { readMark } from '../feed/read-mark.ts';
import type { Publication } from '../record/publication.ts';
import type { PublicationStore } from './publication-store.ts';

/** Publications through Payload's adapter, for the process that has one. */
export function payloadStore(payload: Payload): PublicationStore {
  return {
    feed: ({ after, limit }) => readFeed({ payload, after, limit }),
    head: () => readFeedHead({ payload }),
    mark: (cursor) => readMark({ payload, cursor }),
    async record(key) {
      const row = await payload.db.findOne<{ id: string; record: Publication | null }>({
        collection: 'publications',
        where: { key: { equals: key } },
        select: { record: true },
      });
      return row?.record ?? undefined;
    },
  };
}
