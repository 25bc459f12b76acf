import { type CollectionSlug, createLocalReq, type Payload } from 'payload';
import { isPublishedIn, storedDocument } from '@/access/documents/stored-document.ts';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { locales } from '@/languages/locales.ts';
import { allSources } from '@/publication/project/source.ts';
import { type Due, type DueDeed, dueDocuments } from './due-documents.ts';
import { Tries } from './tries.ts';

interface Looking {
  readonly payload: Payload;
  readonly now: Date;
  /** What was tried before; without it everything that is due is tried. */
  readonly tries?: Tries;
}

/**
 * Takes every language off the site whose own time to go has come; its text stays as a draft. Payload's scheduler is not used, because it takes
 * down another language than the one that was meant (traps, locales 8). Safe to repeat and to run on two servers, as `publishDue` is.
 */
export async function takeDownDue({ payload, now, tries = new Tries() }: Looking): Promise<DueDeed[]> {
  const done: DueDeed[] = [];
  const waiting = new Set<string>();
  for (const source of allSources) {
    if (source.type !== 'collection' || source.publishes !== 'by-status') continue;
    for (const locale of locales) {
      const collection = source.kind as CollectionSlug;
      for (const { id, updatedAt } of await dueDocuments('unpublishOn', { payload, collection, locale, now })) {
        const key = `${collection}/${id}/${locale}/${updatedAt}`;
        waiting.add(key);
        if (!tries.isDue(key, now)) continue;
        const outcome = await takeDown({ payload, collection, locale, now, id });
        if (outcome !== undefined) done.push(outcome);
        if (outcome?.failure !== undefined) tries.failed(key, now);
      }
    }
  }
  tries.keepOnly(waiting);
  return done;
}

/** @returns undefined when its time is no longer set, or there was nothing on the site to take down */
async function takeDown({ payload, collection, locale, now, id }: Due & { readonly id: string }): Promise<DueDeed | undefined> {
  try {
    return await inTransaction(await createLocalReq({ locale }, payload), async (req) => {
      if ((await dueDocuments('unpublishOn', { payload, collection, locale, now, id, req })).length === 0) return undefined;
      const stored = await storedDocument(req, payload.collections[collection].config, id);
      const isPublic = stored !== undefined && isPublishedIn(stored.main, locale);
      // A job of the house, not of a person: the one who set the time had the right to take it down.
      const data = { unpublishOn: null, ...(isPublic ? { _status: 'draft' } : {}) } as object;
      await payload.update({ collection, id, locale, data, draft: !isPublic, depth: 0, overrideAccess: true, req });
      return isPublic ? { kind: collection, id, locale } : undefined;
    });
  } catch (error) {
    return { kind: collection, id, locale, failure: error instanceof Error ? error.message : String(error) };
  }
}
