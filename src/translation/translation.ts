import type { Plugin } from 'payload';
import { translationCollections } from './collections.ts';

/** The translation room's part in the composition. Comes after the plugins that check rights and before `publications()`. */
export function translation(): Plugin {
  return (config) => ({ ...config, collections: [...(config.collections ?? []), ...translationCollections] });
}
