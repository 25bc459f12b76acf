import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';
import type { LanguagePair } from './language-pair.ts';
import { PairFollower } from './pair-follower.ts';
import type { UnitIndex } from './unit-index.ts';

/** Language pairs kept in memory at once; one of 100,000 units takes some tens of MiB (`npm run bench -- --only memory`). */
const mostPairs = 8;

const key = Symbol.for('cop-cms.memory');
type Pairs = LRUCache<LanguagePair, PairFollower>;
type Holder = { [key]?: WeakMap<Payload, Pairs> | undefined };

/**
 * The index of a language pair, brought up to what the database holds now. Indexes live on `globalThis` on purpose: the server and
 * Next's bundle are two instances of every module, and share Payload.
 */
export async function followedIndex({ payload, pair }: { payload: Payload; pair: LanguagePair }): Promise<UnitIndex> {
  const all = ((globalThis as Holder)[key] ??= new WeakMap<Payload, Pairs>());
  const pairs = all.get(payload) ?? new LRUCache<LanguagePair, PairFollower>({ max: mostPairs });
  all.set(payload, pairs);
  const follower = pairs.get(pair) ?? new PairFollower({ payload, pair });
  pairs.set(pair, follower);
  await follower.catchUp();
  return follower.index;
}
