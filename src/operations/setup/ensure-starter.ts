import type { CollectionSlug, Payload } from 'payload';
import { kinds } from '@/content/kinds.ts';
import { loadStarter } from '@/importing/starter/load-starter.ts';

const key = 'operations.starter';

export type StarterOutcome = 'loaded' | 'left-alone';

/**
 * Loads the starter content into a database that never had any content, once: after it was removed, or after a first
 * start without it, it does not come back by itself. A loading that was cut off is taken up again.
 */
export async function ensureStarter({ payload, directory }: { payload: Payload; directory: string }): Promise<StarterOutcome> {
  const state = await payload.kv.get(key);
  if (state !== null && state !== 'loading') return 'left-alone';
  if (state === null && !(await isEmpty(payload))) return 'left-alone';
  await payload.kv.set(key, 'loading');
  await loadStarter({ payload, directory });
  await payload.kv.set(key, 'loaded');
  return 'loaded';
}

async function isEmpty(payload: Payload): Promise<boolean> {
  for (const { collection } of kinds) {
    if ((await payload.count({ collection: collection.slug as CollectionSlug, trash: true })).totalDocs > 0) return false;
  }
  return true;
}
