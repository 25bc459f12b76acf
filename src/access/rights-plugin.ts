import type { CollectionConfig, Plugin } from 'payload';
import { globals, kinds } from '@/content/kinds.ts';
import { documentAccess, globalAccess, untranslatedAccess } from './documents/document-access.ts';
import { hasTranslatedFields } from './documents/shared-changes.ts';
import { lockOwnCollections, ownJobs } from './own-collections.ts';

/**
 * Gives every kind and global the access functions of the table of rights; `checkRights` checks each write. Kinds know nothing
 * of it. Also closes Payload's own collections (locks, preferences, jobs) to whoever does not work here.
 */
export function rights(): Plugin {
  const kindSlugs: ReadonlySet<string> = new Set(kinds.map((kind) => kind.slug));
  const globalSlugs: ReadonlySet<string> = new Set(globals.map((global) => global.slug));
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => (kindSlugs.has(collection.slug) ? withRights(collection) : collection)),
    globals: (config.globals ?? []).map((global) => (globalSlugs.has(global.slug) ? { ...global, access: globalAccess } : global)),
    ...(config.jobs === undefined ? {} : { jobs: ownJobs(config.jobs) }),
    async onInit(payload) {
      lockOwnCollections(payload);
      await config.onInit?.(payload);
    },
  });
}

function withRights(collection: CollectionConfig): CollectionConfig {
  return { ...collection, access: hasTranslatedFields(collection.fields) ? documentAccess : untranslatedAccess };
}
