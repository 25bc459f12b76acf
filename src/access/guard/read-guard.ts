import type { CollectionConfig, Plugin } from 'payload';
import { kinds } from '@/content/kinds.ts';
import { fileEndpoints } from './serve-file.ts';

/**
 * Keeps everything unpublished from whoever may not read drafts, on every surface of Payload: the access filter (see
 * `documentAccess`) finds only documents that are public in the language asked for, and `guardReads` does the rest with hooks. Here each
 * read is made to bring the flags that both go by, and files get endpoints of their own. Related documents are read by Payload as reads of
 * their own and pass here again.
 */
export function readGuard(): Plugin {
  const kindSlugs: ReadonlySet<string> = new Set(kinds.map((kind) => kind.slug));
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => (kindSlugs.has(collection.slug) ? guarded(collection) : collection)),
  });
}

function guarded(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    forceSelect: { ...collection.forceSelect, publishedIn: true },
    ...(collection.upload === undefined
      ? {}
      : { endpoints: [...(collection.endpoints === false ? [] : (collection.endpoints ?? [])), ...fileEndpoints] }),
  };
}
