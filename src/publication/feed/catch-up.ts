import type { PublicationStore } from '../store/publication-store.ts';
import { isAtHead } from './bookmark.ts';
import type { Follower } from './follower.ts';
import { readChanges } from './read-changes.ts';
import { readSettledFeed } from './read-settled-feed.ts';

interface CatchUpInput {
  readonly store: PublicationStore;
  readonly follower: Follower;
  /** How many entries to read at a time. */
  readonly batch?: number;
}

const underway = new WeakMap<Follower, Promise<void>>();

/**
 * Gives a follower everything that is new for it; whoever asks meanwhile waits for the same. Where the history that it took
 * in is not the database's any more, it begins anew with the whole feed.
 */
export function catchUp(input: CatchUpInput): Promise<void> {
  const { follower } = input;
  const running = underway.get(follower);
  if (running !== undefined) return running;
  const own = run(input).finally(() => underway.delete(follower));
  underway.set(follower, own);
  return own;
}

async function run({ store, follower, batch = 500 }: CatchUpInput): Promise<void> {
  for (;;) {
    const changes = await readChanges({ store, since: follower.bookmark(), limit: batch });
    if (changes.history === 'another') {
      const { entries, bookmark } = await readSettledFeed({ store, batch });
      await follower.beginAnew(entries, bookmark);
      return;
    }
    if (changes.entries.length > 0) await follower.take(changes.entries, changes.bookmark);
    if (isAtHead(changes.bookmark)) return;
  }
}
