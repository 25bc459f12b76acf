import type { CollectionConfig, GlobalConfig, Plugin } from 'payload';
import { publicationsCollection, slugsCollection } from '../feed/publications-collection.ts';
import { type Source, sourceOf } from '../project/source.ts';
import { fillSlug } from './fill-slug.ts';
import { reconcile } from './reconcile.ts';
import { setPublicationDates } from './set-publication-dates.ts';

/**
 * The publication room's part in the composition: every change of a document or global is followed, in its own
 * transaction, by the difference between what is public and what must be. Comes last of the plugins that touch stored data.
 */
export function publications(): Plugin {
  return (config) => ({
    ...config,
    collections: [...(config.collections ?? []).map(withPublications), publicationsCollection, slugsCollection],
    globals: (config.globals ?? []).map(withGlobalPublication),
  });
}

function withPublications(collection: CollectionConfig): CollectionConfig {
  const source = sourceOf(collection.slug);
  if (source?.type !== 'collection') return collection;
  const hooks = collection.hooks ?? {};
  const byStatus = source.publishes === 'by-status';
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeValidate: [...(hooks.beforeValidate ?? []), ...(byStatus ? [fillSlug] : [])],
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        ...(byStatus ? [({ data, originalDoc }: { data: object; originalDoc?: object }) => setPublicationDates(data, originalDoc)] : []),
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ doc, req }: { doc: { id: string }; req: Parameters<typeof reconcile>[0]['req'] }) => {
          await reconcile({ payload: req.payload, req, kind: source.kind, id: doc.id });
        },
      ],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        async ({ id, req }) => {
          await reconcile({ payload: req.payload, req, kind: source.kind, id: String(id) });
        },
      ],
    },
  };
}

function withGlobalPublication(global: GlobalConfig): GlobalConfig {
  const source: Source | undefined = sourceOf(global.slug);
  if (source?.type !== 'global') return global;
  const hooks = global.hooks ?? {};
  return {
    ...global,
    hooks: {
      ...hooks,
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        ({ data, originalDoc }: { data: object; originalDoc?: object }) => setPublicationDates(data, originalDoc),
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ req }) => {
          await reconcile({ payload: req.payload, req, kind: source.kind, id: source.kind });
        },
      ],
    },
  };
}
