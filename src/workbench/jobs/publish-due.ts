import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { type Locale, locales } from '@/languages/locales.ts';
import { requirePublishedStructure } from '@/access/documents/check-update.ts';
import { storedDocument } from '@/access/documents/stored-document.ts';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { notifyUnpublished } from '@/workbench/letters/notify-unpublished.ts';
import { allSources } from '@/publication/project/source.ts';
import { publishAsMarked } from '@/translation/minor/minor-edit.ts';
import { Tries } from './tries.ts';

export interface DuePublication {
  readonly kind: string;
  readonly id: string;
  readonly locale: Locale;
  /** Why it could not be published; absent when it was. Its time stays set, and it is tried again after a pause (`Tries`). */
  readonly failure?: string;
}

/**
 * Publishes every language of every document whose own time has come. Payload's scheduler is not used, because it does
 * not keep to one language (traps, locales 8). Safe to repeat and to run on two servers: what is published has no time
 * set any more, which is looked at again inside the transaction that publishes. Whether somebody may set a time is checked
 * when it is set.
 */
export async function publishDue({ payload, now, tries = new Tries() }: Looking): Promise<DuePublication[]> {
  const done: DuePublication[] = [];
  const waiting = new Set<string>();
  for (const source of allSources) {
    if (source.type !== 'collection' || source.publishes !== 'by-status') continue;
    for (const locale of locales) {
      const collection = source.kind as CollectionSlug;
      for (const { id, updatedAt } of await dueDocuments({ payload, collection, locale, now })) {
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

interface Due {
  readonly payload: Payload;
  readonly collection: CollectionSlug;
  readonly locale: Locale;
  readonly now: Date;
  /** Looks at this document only. */
  readonly id?: string;
  readonly req?: PayloadRequest;
}

interface DueDocument {
  readonly id: string;
  readonly updatedAt: string;
  readonly deletedAt?: string | null;
}

async function dueDocuments({ payload, collection, locale, now, id, req }: Due): Promise<DueDocument[]> {
  const { docs } = await payload.db.queryDrafts<DueDocument>({
    collection,
    locale,
    pagination: false,
    where: {
      'version.publishOn': { less_than_equal: now.toISOString() },
      ...(id === undefined ? {} : { parent: { equals: id } }),
    },
    ...(req === undefined ? {} : { req }),
  });
  return docs.filter(({ deletedAt }) => deletedAt === undefined || deletedAt === null);
}

/** @returns undefined when its time is no longer set: another server has been here, or somebody took it away. */
async function publishOne({ payload, collection, locale, now, id }: Due & { readonly id: string }): Promise<DuePublication | undefined> {
  try {
    return await inTransaction(await createLocalReq({ locale }, payload), async (req) => {
      if ((await dueDocuments({ payload, collection, locale, now, id, req })).length === 0) return undefined;
      const { config } = payload.collections[collection];
      const stored = await storedDocument(req, config, id);
      // The right to publish a translation is not the right to take the source's unpublished structure live with it.
      if (stored !== undefined) requirePublishedStructure({ req, user: null, kind: config.slug, fields: config.fields, stored }, locale);
      // A job of the house, not of a person: the one who set the time had the right to publish.
      const data = { _status: 'published', publishOn: null } as object;
      publishAsMarked(req);
      await payload.update({ collection, id, locale, data, depth: 0, overrideAccess: true, req });
      return { kind: collection, id, locale };
    });
  } catch (error) {
    return { kind: collection, id, locale, failure: error instanceof Error ? error.message : String(error) };
  }
}
