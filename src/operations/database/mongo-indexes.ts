import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { locales } from '@/languages/locales.ts';

/**
 * Adds what a list asks for, in the order in which it stands, to the indexes that MongoDB makes for each kind; else it reads and
 * sorts all documents to show ten. What lies in the trash is asked for with an `$or`, which no index serves in order, and is left out as it is read.
 */
export function addListIndexes(adapter: MongooseAdapter): MongooseAdapter {
  const init = adapter.init?.bind(adapter);
  adapter.init = async () => {
    await init?.();
    for (const { schema } of Object.values(adapter.versions)) {
      if (Object.hasOwn(schema.paths, 'latest')) schema.index({ latest: 1, 'version.updatedAt': -1, createdAt: -1 });
    }
    for (const { schema } of Object.values(adapter.collections)) {
      if (!Object.hasOwn(schema.paths, 'deletedAt')) continue;
      schema.index({ updatedAt: -1, createdAt: -1 });
      if (!Object.hasOwn(schema.paths, 'publishedIn')) continue;
      for (const locale of locales) schema.index({ [`publishedIn.${locale}`]: 1, updatedAt: -1, createdAt: -1 });
    }
  };
  return adapter;
}
