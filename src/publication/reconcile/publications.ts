import type { CollectionConfig, GlobalConfig, PayloadRequest, Plugin } from 'payload';
import { feedMarksCollection } from '../feed/feed-marks-collection.ts';
import { publicationsCollection, slugsCollection } from '../feed/publications-collection.ts';
import { isDeskSave } from '@/translation/ledger/desk-save.ts';
import { checkSchedule } from '../schedule/check-schedule.ts';
import { type Source, sourceOf } from '../project/source.ts';
import { documentAt } from './document-at.ts';
import { fillSlug } from './fill-slug.ts';
import { flagPublication } from './flag-publication.ts';
import { reconcile } from './reconcile.ts';
import { setPublicationDates } from './set-publication-dates.ts';

/**
 * The publication room's part in the composition: every change of a document or global is followed, in its own
 * transaction, by the difference between what is public and what must be. Comes last of the plugins that touch stored data.
 */
export function publications(): Plugin {
  return (config) => ({
    ...config,
    collections: [...(config.collections ?? []).map(withPublications), publicationsCollection, feedMarksCollection, slugsCollection],
    globals: (config.globals ?? []).map(withGlobalPublication),
  });
}

function withPublications(collection: CollectionConfig): CollectionConfig {
  const source = sourceOf(collection.slug);
  if (source?.type !== 'collection') return collection;
  const hooks = collection.hooks ?? {};
  const afterwards: CollectionConfig['hooks'] = {
    afterChange: [
      ...(hooks.afterChange ?? []),
      async ({ doc, req }: { doc: { id: string }; req: PayloadRequest }) => {
        if (concernsNobody(source, req)) return;
        await reconcile({ payload: req.payload, req, kind: source.kind, id: doc.id });
      },
    ],
    afterDelete: [
      ...(hooks.afterDelete ?? []),
      async ({ id, req }) => {
        await reconcile({ payload: req.payload, req, kind: source.kind, id: String(id) });
      },
    ],
  };
  if (source.publishes === 'when-used') return { ...collection, hooks: { ...hooks, ...afterwards } };
  return {
    ...collection,
    hooks: {
      ...hooks,
      ...afterwards,
      beforeValidate: [...(hooks.beforeValidate ?? []), fillSlug],
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        checkSchedule,
        datePublication,
        ({ data, originalDoc, req }) => {
          const id = (originalDoc as { id?: string } | undefined)?.id;
          const before = id === undefined ? undefined : documentAt({ collection: source.kind, id, req });
          return flagPublication({ data: data as object, before, req });
        },
      ],
    },
  };
}

/**
 * The desk writes drafts only, and asks for the publication itself where a review changes what is said of public words. Projecting
 * the whole document after each passage would be a quarter of what such a save takes.
 */
function concernsNobody({ publishes }: Source, req: PayloadRequest): boolean {
  return publishes === 'by-status' && isDeskSave(req);
}

const datePublication = ({ data, originalDoc }: { data: object; originalDoc?: object }): object => setPublicationDates(data, originalDoc);

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
        datePublication,
        ({ data, req }) => flagPublication({ data: data as object, before: documentAt({ global: source.kind, req }), req }),
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ req }) => {
          if (concernsNobody(source, req)) return;
          await reconcile({ payload: req.payload, req, kind: source.kind, id: source.kind });
        },
      ],
    },
  };
}
