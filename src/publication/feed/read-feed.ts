import type { Payload } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import type { Entry } from '../store/entry.ts';
import type { PublicKind } from '../record/publication.ts';

/** One entry of the feed: a publication that is new or replaced, or the tombstone of one that is gone. */
export interface FeedEntry {
  readonly cursor: number;
  /** Of the write that made it (`position.ts`); empty where it is older than marks are. */
  readonly mark: string;
  readonly kind: PublicKind;
  readonly document: string;
  readonly locale: Locale;
  readonly state: 'published' | 'tombstone';
  /** Null on a tombstone. */
  readonly entry: Entry | null;
  readonly formerSlugs: readonly string[];
}

type StoredRow = Omit<FeedEntry, 'formerSlugs' | 'mark'> & {
  readonly id: string;
  readonly mark: string | null;
  readonly formerSlugs: readonly string[] | null;
};

/**
 * The feed after a cursor, oldest first. Each document and language stands in it once, at its latest change.
 * @param after the cursor of the last entry the follower has taken in; 0 from the beginning
 * @param limit how many entries at most
 */
export async function readFeed({ payload, after, limit }: { payload: Payload; after: number; limit: number }): Promise<FeedEntry[]> {
  const { docs } = await payload.db.find<StoredRow>({
    collection: 'publications',
    where: { cursor: { greater_than: after } },
    sort: 'cursor',
    limit,
    pagination: false,
    select: { cursor: true, mark: true, kind: true, document: true, locale: true, state: true, entry: true, formerSlugs: true },
  });
  return docs.map(({ cursor, mark, kind, document, locale, state, entry, formerSlugs }) => ({
    cursor,
    mark: mark ?? '',
    kind,
    document,
    locale,
    state,
    entry: entry ?? null,
    formerSlugs: formerSlugs ?? [],
  }));
}
