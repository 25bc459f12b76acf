import type {
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
  PayloadRequest,
} from 'payload';
import type { HookStep } from '@/content/shared/hook-step.ts';
import { isDeskSave } from '@/translation/ledger/desk-save.ts';
import { type Source, sourceOf } from '../project/source.ts';
import { checkSchedule } from '@/access/documents/check-schedule.ts';
import { documentAt } from './document-at.ts';
import { fillSlug } from './fill-slug.ts';
import { flagPublication } from './flag-publication.ts';
import { reconcile } from './reconcile.ts';
import { setPublicationDates } from './set-publication-dates.ts';

/**
 * Every change of a document or global is followed, in its own transaction, by the difference between what is public and what must be.
 */
export const followSaves: HookStep = {
  collection({ slug }) {
    const source = sourceOf(slug);
    if (source?.type !== 'collection') return undefined;
    const { kind } = source;
    const publishChange = async ({ doc, req }: { doc: { id: string }; req: PayloadRequest }): Promise<void> => {
      if (concernsNobody(source, req)) return;
      await reconcile({ payload: req.payload, req, kind, id: doc.id });
    };
    const publishRemoval: CollectionAfterDeleteHook = async ({ id, req }) => {
      await reconcile({ payload: req.payload, req, kind, id: String(id) });
    };
    const afterwards = { afterChange: [publishChange], afterDelete: [publishRemoval] };
    if (source.publishes === 'when-used') return afterwards;
    const flagLanguages: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
      const id = (originalDoc as { id?: string } | undefined)?.id;
      const before = id === undefined ? undefined : documentAt({ collection: kind, id, req });
      return flagPublication({ data: data as object, before, req });
    };
    return { beforeValidate: [fillSlug], beforeChange: [checkSchedule, datePublication, flagLanguages], ...afterwards };
  },
  global({ slug }) {
    const source = sourceOf(slug);
    if (source?.type !== 'global') return undefined;
    const { kind } = source;
    const flagLanguages: GlobalBeforeChangeHook = ({ data, req }) =>
      flagPublication({ data: data as object, before: documentAt({ global: kind, req }), req });
    const publishChange: GlobalAfterChangeHook = async ({ req }) => {
      if (concernsNobody(source, req)) return;
      await reconcile({ payload: req.payload, req, kind, id: kind });
    };
    return { beforeChange: [datePublication, flagLanguages], afterChange: [publishChange] };
  },
};

/**
 * The desk writes drafts only, and asks for the publication itself where a review changes what is said of public words. Projecting
 * the whole document after each passage would be a quarter of what such a save takes.
 */
function concernsNobody({ publishes }: Source, req: PayloadRequest): boolean {
  return publishes === 'by-status' && isDeskSave(req);
}

const datePublication = ({ data, originalDoc }: { data: object; originalDoc?: object }): object => setPublicationDates(data, originalDoc);
