import { setTimeout as pause } from 'node:timers/promises';
import type { PublicationStore } from '../store/publication-store.ts';
import { catchUp } from './catch-up.ts';
import type { Follower } from './follower.ts';

interface FollowInput {
  store: PublicationStore;
  followers: readonly Follower[];
  /** How long to wait when there is nothing new, in milliseconds. */
  pollEvery: number;
  signal: AbortSignal;
  /** Told of each failure; the entries are asked for again. */
  onFailure: (error: unknown, follower: Follower) => void;
}

/**
 * Feeds followers for as long as the process lives, by asking the database: no bus, and a second server is as fresh as
 * the first. A failure is told and tried again; nobody misses an entry, because each follower has its own bookmark.
 */
export async function followFeed({ store, followers, pollEvery, signal, onFailure }: FollowInput): Promise<void> {
  while (!signal.aborted) {
    for (const follower of followers) {
      try {
        await catchUp({ store, follower });
      } catch (error) {
        onFailure(error, follower);
      }
    }
    await pause(pollEvery, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
