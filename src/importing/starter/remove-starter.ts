import type { CollectionSlug, Payload } from 'payload';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { requestOf } from '@/access/transactions/request-of.ts';
import { documentHash, globalHash } from './content-hash.ts';
import { emptyGlobal } from './empty-global.ts';
import { forgetStarterState, readStarterState } from './starter-state.ts';
import { usedElsewhere } from './used-elsewhere.ts';

export interface RemovedStarter {
  /** Keys of what is gone: `tools/check-in-round`, `references/mortier2018`, `globals/site`. */
  readonly removed: readonly string[];
  /** What stays, and why: somebody edited it, or something that stays points to it. */
  readonly kept: readonly { readonly key: string; readonly because: 'edited' | 'used' }[];
}

/**
 * Takes away, in one transaction, exactly what `loadStarter` brought and nobody has changed since. What somebody edited is theirs now;
 * what anything that stays points to stays with it.
 */
export async function removeStarter({ payload }: { readonly payload: Payload }): Promise<RemovedStarter> {
  const state = await readStarterState(payload);
  const kept: { key: string; because: 'edited' | 'used' }[] = [];
  const candidates = new Map<string, { collection: string; id: string }>();
  for (const [key, { collection, id, hash }] of Object.entries(state.documents)) {
    const now = await documentHash({ payload, collection, id });
    if (now === undefined) continue;
    if (hash !== undefined && hash !== now) kept.push({ key, because: 'edited' });
    else candidates.set(key, { collection, id });
  }
  const globals: string[] = [];
  for (const [slug, hash] of Object.entries(state.globals)) {
    if ((await globalHash({ payload, slug })) === hash) globals.push(slug);
    else kept.push({ key: `globals/${slug}`, because: 'edited' });
  }
  for (const key of await usedElsewhere({ payload, candidates, emptied: globals })) {
    candidates.delete(key);
    kept.push({ key, because: 'used' });
  }
  await inTransaction(await requestOf({ payload }), async (req) => {
    for (const slug of globals) await emptyGlobal({ payload, req, slug });
    // Works last: they are public while a text cites them.
    const ordered = [...candidates.values()].sort((a, b) => Number(a.collection === 'references') - Number(b.collection === 'references'));
    for (const { collection, id } of ordered) await payload.delete({ collection: collection as CollectionSlug, id, depth: 0, req });
  });
  await forgetStarterState(payload);
  return { removed: [...candidates.keys(), ...globals.map((slug) => `globals/${slug}`)].sort(), kept };
}
