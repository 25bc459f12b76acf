import { type CollectionSlug, createLocalReq, type Payload } from 'payload';
import { locales } from '@/languages/locales.ts';
import { requirePublishedStructure } from '@/access/documents/check-update.ts';
import { storedDocument } from '@/access/documents/stored-document.ts';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { notifyUnpublished } from '@/workbench/letters/notify-unpublished.ts';
import { allSources } from '@/publication/project/source.ts';
import { type Due, type DueDeed, dueDocuments } from './due-documents.ts';
import { Tries } from './tries.ts';

/**
 * Publishes every language of every document whose own time has come. Payload's scheduler is not used, because it does
 * not keep to one language (traps, locales 8). Safe to repeat and to run on two servers: what is published has no time
 * set any more, which is looked at again inside the transaction that publishes. Whether somebody may set a time is checked
 * when it is set.
 */
export async function publishDue({ payload, now, tries = new Tries() }: Looking): Promise<DueDeed[]> {
  const done: DueDeed[] = [];
  const waiting = new Set<string>();
  for (const source of allSources) {
    if (source.type !== 'collection' || source.publishes !== 'by-status') continue;
    for (const locale of locales) {
      const collection = source.kind as CollectionSlug;
      for (const { id, updatedAt } of await dueDocuments('publishOn', { payload, collection, locale, now })) {
        const key = `${collection}/${id}/${locale}/${updatedAt}`;
        waiting.add(key);
        if (!tries.isDue(key, now)) continue;
        const outcome = await publishOne({ payload, collection, locale, now, id });
        if (outcome !== undefined) done.push(outcome);
        if (outcome?.failure !== undefined && tries.failed(key, now)) await notifyUnpublished(payload, { collection, id, locale });
      }
    }
  }
  tries.keepOnly(waiting);
  return done;
}

interface Looking {
  readonly payload: Payload;
  readonly now: Date;
  /** What was tried before; without it everything that is due is tried. */
  readonly tries?: Tries;
}

/** @returns undefined when its time is no longer set: another server has been here, or somebody took it away. */
async function publishOne({ payload, collection, locale, now, id }: Due & { readonly id: string }): Promise<DueDeed | undefined> {
  try {
    return await inTransaction(await createLocalReq({ locale }, payload), async (req) => {
      if ((await dueDocuments('publishOn', { payload, collection, locale, now, id, req })).length === 0) return undefined;
      const { config } = payload.collections[collection];
      const stored = await storedDocument(req, config, id);
      // The right to publish a translation is not the right to take the source's unpublished structure live with it.
      if (stored !== undefined) requirePublishedStructure({ req, user: null, kind: config.slug, fields: config.fields, stored }, locale);
      // A job of the house, not of a person: the one who set the time had the right to publish.
      const data = { _status: 'published', publishOn: null } as object;
      await payload.update({ collection, id, locale, data, depth: 0, overrideAccess: true, req });
      return { kind: collection, id, locale };
    });
  } catch (error) {
    return { kind: collection, id, locale, failure: error instanceof Error ? error.message : String(error) };
  }
}
