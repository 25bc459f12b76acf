import type { PublicationStore } from '../store/publication-store.ts';
import { type Bookmark, isAtHead } from './bookmark.ts';
import { isSamePosition, origin } from './position.ts';
import type { FeedEntry } from './read-feed.ts';

/** What is new for somebody who has read up to a bookmark. */
export type Changes =
  | { readonly history: 'same'; readonly entries: readonly FeedEntry[]; readonly bookmark: Bookmark }
  /** The database was set back, or is another: what he has read never happened. */
  | { readonly history: 'another' };

/**
 * Reads what comes after a bookmark, and with the same questions whether it is still the same history. With nothing new that is one
 * question: the last entry that was read stands where it stood, with the same mark.
 * @param limit how many entries at most; the bookmark is at the head when these were all
 */
export async function readChanges(input: { store: PublicationStore; since: Bookmark; limit: number }): Promise<Changes> {
  const { store, since, limit } = input;
  // One more at either end: the entry that was read last, and one that tells whether these are all.
  const rows = await store.feed({ after: Math.max(0, since.after - 1), limit: limit + 1 });
  if (!(await isInHistory(store, since, rows[0]))) return { history: 'another' };
  const entries = rows.filter(({ cursor }) => cursor > since.after).slice(0, limit);
  if (rows.length > limit) {
    // Asked after the entries were read, so that it is never older than they are.
    return { history: 'same', entries, bookmark: { after: entries.at(-1)?.cursor ?? since.after, head: await store.head() } };
  }
  const { cursor, mark } = rows.at(-1) ?? origin;
  return { history: 'same', entries, bookmark: { after: cursor, head: { cursor, mark } } };
}

async function isInHistory(store: PublicationStore, since: Bookmark, first: FeedEntry | undefined): Promise<boolean> {
  if (since.after === 0) return true;
  // The feed ends before it.
  if (first === undefined) return false;
  // Most often nothing is new.
  if (isAtHead(since) && isSamePosition(first, since.head)) return true;
  return ((await store.mark(since.head.cursor)) ?? '') === since.head.mark;
}
