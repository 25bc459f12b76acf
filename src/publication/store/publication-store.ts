import type { FeedEntry } from '../feed/read-feed.ts';
import type { Publication } from '../record/publication.ts';

/**
 * What a process that serves readers asks of the database, and all that it may ask: the feed, and whole records. The back
 * asks through Payload, the front asks the database itself.
 */
export interface PublicationStore {
  /** Entries after a cursor, oldest first; each document and language once, at its latest change. */
  feed(input: { readonly after: number; readonly limit: number }): Promise<readonly FeedEntry[]>;
  /** The newest cursor; 0 while the feed is empty. */
  head(): Promise<number>;
  /** The record stored under a row's key (`publication-row.ts`); undefined where there is none, or a tombstone. */
  record(key: string): Promise<Publication | undefined>;
}
