import { setTimeout as pause } from 'node:timers/promises';
import type { PublicationStore } from '../store/publication-store.ts';
import { type Bookmark, beginning, isAtHead } from './bookmark.ts';
import { isSamePosition } from './position.ts';
import { readChanges } from './read-changes.ts';
import type { FeedEntry } from './read-feed.ts';

/** The whole feed of one history, and how far that is. */
export interface WholeFeed {
  readonly entries: readonly FeedEntry[];
  readonly bookmark: Bookmark;
}

/** Milliseconds between two readings, and how many of the same must follow upon each other; an empty feed is looked at longer. */
const between = 300;
const agreeing = { something: 1, nothing: 3 };
const attempts = 20;

/**
 * Reads the whole feed of a database that was set back. Some tools empty the collections and fill them one document after the
 * other (`mongorestore --drop`), so that what is read must stay the same for a moment before it counts.
 * @param batch how many entries to read at a time
 * @throws Error when it does not come to rest within six seconds: try again
 */
export async function readSettledFeed({ store, batch }: { store: PublicationStore; batch: number }): Promise<WholeFeed> {
  let found = await readWhole(store, batch);
  let same = 0;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await pause(between);
    const again = await readWhole(store, batch);
    same = isSame(found, again) ? same + 1 : 0;
    if (again !== undefined && same >= (again.entries.length > 0 ? agreeing.something : agreeing.nothing)) return again;
    found = again;
  }
  throw new Error('The database is being restored: readers keep what they had until it has come to rest.');
}

/** Undefined when the history changes while it is read. */
async function readWhole(store: PublicationStore, batch: number): Promise<WholeFeed | undefined> {
  const entries: FeedEntry[] = [];
  let bookmark = beginning;
  do {
    const changes = await readChanges({ store, since: bookmark, limit: batch });
    if (changes.history === 'another') return undefined;
    entries.push(...changes.entries);
    bookmark = changes.bookmark;
  } while (!isAtHead(bookmark));
  return { entries, bookmark };
}

function isSame(one: WholeFeed | undefined, other: WholeFeed | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.entries.length === other.entries.length && isSamePosition(one.bookmark.head, other.bookmark.head);
}
