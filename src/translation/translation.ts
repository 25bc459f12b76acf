import type { CollectionConfig, GlobalConfig, Plugin } from 'payload';
import { globals, kinds } from '@/content/kinds.ts';
import { translationCollections } from './collections.ts';
import { keepPassageIds } from './ledger/keep-passage-ids.ts';

/** The translation room's part in the composition. Comes after the plugins that check rights and before `publications()`. */
export function translation(): Plugin {
  const translated: ReadonlySet<string> = new Set([...kinds, ...globals].map(({ slug }) => slug));
  const follow = <Config extends CollectionConfig | GlobalConfig>(config: Config): Config =>
    translated.has(config.slug) ? keepPassageIds(config) : config;
  return (config) => ({
    ...config,
    collections: [...(config.collections ?? []).map(follow), ...translationCollections],
    globals: (config.globals ?? []).map(follow),
  });
}
