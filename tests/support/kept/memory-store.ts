import { documentKey } from '@/content/shared/document-key.ts';
import { origin } from '@/publication/feed/position.ts';
import type { FeedEntry } from '@/publication/feed/read-feed.ts';
import type { Publication } from '@/publication/record/publication.ts';
import { makeEntry } from '@/publication/store/make-entry.ts';
import type { PublicationStore } from '@/publication/store/publication-store.ts';

/** Publications in memory, with the feed that a database has of them. */
export interface MemoryStore extends PublicationStore {
  publish(publication: Publication): void;
  withdraw(of: Pick<Publication, 'kind' | 'id' | 'locale'>): void;
}

export function memoryStore(): MemoryStore {
  const rows = new Map<string, { readonly item: FeedEntry; readonly record: Publication | undefined }>();
  let cursor = 0;
  const write = ({ kind, id, locale }: Pick<Publication, 'kind' | 'id' | 'locale'>, record: Publication | undefined): void => {
    const key = documentKey({ kind, id, locale });
    const former = rows.get(key);
    const slug = former?.item.entry?.slug;
    const formerSlugs = [...(former?.item.formerSlugs ?? []), ...(slug === undefined || slug === record?.slug ? [] : [slug])];
    rows.delete(key);
    cursor += 1;
    const entry = record === undefined ? null : makeEntry(record);
    const state = record === undefined ? 'tombstone' : 'published';
    rows.set(key, { item: { cursor, mark: markOf(cursor), kind, document: id, locale, state, entry, formerSlugs }, record });
  };
  return {
    publish: (publication) => write(publication, publication),
    withdraw: (of) => (rows.has(documentKey(of)) ? write(of, undefined) : undefined),
    feed: ({ after, limit }) =>
      Promise.resolve(
        [...rows.values()]
          .map(({ item }) => item)
          .filter((item) => item.cursor > after)
          .slice(0, limit),
      ),
    head: () => Promise.resolve(cursor === 0 ? origin : { cursor, mark: markOf(cursor) }),
    mark: (wanted) => Promise.resolve(wanted > cursor ? undefined : markOf(wanted)),
    record: (key) => Promise.resolve(rows.get(key)?.record),
  };
}

function markOf(cursor: number): string {
  return String(cursor).padStart(16, '-');
}
