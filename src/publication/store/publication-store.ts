import type { Position } from '../feed/position.ts';
import type { FeedEntry } from '../feed/read-feed.ts';
import type { Publication } from '../record/publication.ts';

/**
 * What a process that serves readers asks of the database, and all that it may ask: the feed with its history, and whole
 * records. The back asks through Payload, the front asks the database itself.
 */
export interface PublicationStore {
  /** Entries after a cursor, oldest first; each document and language once, at its latest change. */
  feed(input: { readonly after: number; readonly limit: number }): Promise<readonly FeedEntry[]>;
  /** Where the newest entry stands; the origin while the feed is empty. */
  head(): Promise<Position>;
  /** The mark of the write that took a cursor (the newest one, if the feed ends before it); undefined where none is kept. */
  mark(cursor: number): Promise<string | undefined>;
  /** The record stored under a row's key (`publication-row.ts`); undefined where there is none, or a tombstone. */
  record(key: string): Promise<Publication | undefined>;
}
