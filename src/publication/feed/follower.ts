import type { Bookmark } from './bookmark.ts';
import type { FeedEntry } from './read-feed.ts';

/** Somebody who keeps something in step with the feed. Must be safe to repeat: after a crash the same entries come again. */
export interface Follower {
  readonly name: string;
  /** How far it has come. */
  bookmark(): Bookmark;
  /** Takes entries in, in order, and goes on from the bookmark. It stays where it was unless this settles well. */
  take(entries: readonly FeedEntry[], bookmark: Bookmark): Promise<void> | void;
  /**
   * Forgets all that it took in and takes these entries instead, in one step: the database was set back, and this is the whole feed of the
   * history that holds now.
   */
  beginAnew(entries: readonly FeedEntry[], bookmark: Bookmark): Promise<void> | void;
}
