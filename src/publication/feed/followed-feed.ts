import type { Bookmark } from './bookmark.ts';
import type { Position } from './position.ts';
import type { FeedEntry } from './read-feed.ts';

/** The feed for those who are told of it: never further than the process that tells has taken it in itself. */
export interface FollowedFeed {
  /** How far this process has taken the feed in. */
  bookmark(): Bookmark;
  /** Entries after a cursor, oldest first, from memory. */
  entriesAfter(cursor: number, limit: number): readonly FeedEntry[];
  /**
   * Waits until this process has taken in at least this position of the same history; without a database's question where it has.
   * @param within how long to try, in milliseconds; 0 tries once
   * @returns false when it was not reached, or belongs to another history
   * @throws the database's error when that cannot be asked
   */
  catchUpTo(position: Position, within: number): Promise<boolean>;
}
