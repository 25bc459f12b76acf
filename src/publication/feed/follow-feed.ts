import { setTimeout as pause } from 'node:timers/promises';
import type { PublicationStore } from '../store/publication-store.ts';
import type { FeedEntry } from './read-feed.ts';

/** Somebody who keeps something in step with the feed. Must be safe to repeat: after a crash the same entries come again. */
export interface Follower {
  readonly name: string;
  /** Cursor of the last entry taken in. */
  readonly cursor: () => number;
  /** Takes entries in, in order. Its cursor moves only when this settles well. */
  take(entries: readonly FeedEntry[]): Promise<void> | void;
}

interface FollowInput {
  store: PublicationStore;
  followers: readonly Follower[];
  /** How long to wait when there is nothing new, in milliseconds. */
  pollEvery: number;
  signal: AbortSignal;
  /** Told of each failure; the entries are asked for again. */
  onFailure: (error: unknown, follower: Follower) => void;
}

const batch = 200;

/**
 * Feeds followers for as long as the process lives, by asking the database: no bus, and a second server is as fresh as
 * the first. A failure is told and tried again; nobody misses an entry, because each follower has its own cursor.
 */
export async function followFeed({ store, followers, pollEvery, signal, onFailure }: FollowInput): Promise<void> {
  while (!signal.aborted) {
    let full = false;
    for (const follower of followers) {
      try {
        full = (await catchUp({ store, follower, limit: batch })) === batch || full;
      } catch (error) {
        onFailure(error, follower);
      }
    }
    if (!full) await pause(pollEvery, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** Gives a follower what is new for it, once. @returns how many entries that were. */
export async function catchUp({ store, follower, limit }: { store: PublicationStore; follower: Follower; limit: number }): Promise<number> {
  const entries = await store.feed({ after: follower.cursor(), limit });
  if (entries.length > 0) await follower.take(entries);
  return entries.length;
}
