import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { type Locale, locales } from '@/languages/locales.ts';
import { allSources } from '@/publication/project/source.ts';
import { dueDocuments } from './due-documents.ts';
import { Tries } from './tries.ts';

export interface Looking {
  readonly payload: Payload;
  readonly now: Date;
  /** What was tried before; without it everything that is due is tried. */
  readonly tries?: Tries;
}

/** One language of one document for which the house was to do something at a time. */
export interface DueOutcome {
  readonly kind: string;
  readonly id: string;
  readonly locale: Locale;
  /** Why it could not be done; absent when it was. Its time stays set, and it is tried again after a pause (`Tries`). */
  readonly failure?: string;
}

export interface DuePlace {
  readonly collection: CollectionSlug;
  readonly id: string;
  readonly locale: Locale;
}

interface Job {
  /** The field that says when. */
  readonly field: 'publishOn' | 'unpublishOn';
  /** In a transaction, with the time still set. @returns false where there was nothing to do */
  readonly act: (req: PayloadRequest, place: DuePlace) => Promise<boolean>;
  /** After the first failure of a time that was set. */
  readonly tell?: (place: DuePlace) => Promise<void>;
}

/**
 * Does one job for every language of every document whose time has come. Safe to repeat and to run on two servers: what is done has no time
 * set any more, which is looked at again inside the transaction.
 */
export async function doDue({ field, act, tell }: Job, { payload, now, tries = new Tries() }: Looking): Promise<DueOutcome[]> {
  const done: DueOutcome[] = [];
  const waiting = new Set<string>();
  for (const { collection, locale } of everyPlace) {
    for (const { id, updatedAt } of await dueDocuments(field, { payload, collection, locale, now })) {
      const key = `${collection}/${id}/${locale}/${updatedAt}`;
      waiting.add(key);
      if (!tries.isDue(key, now)) continue;
      const place = { collection, id, locale };
      const outcome = await doOne({ field, act }, { payload, now }, place);
      if (outcome !== undefined) done.push(outcome);
      if (outcome?.failure !== undefined && tries.failed(key, now)) await tell?.(place);
    }
  }
  tries.keepOnly(waiting);
  return done;
}

const everyPlace = allSources
  .filter((source) => source.type === 'collection' && source.publishes === 'by-status')
  .flatMap(({ kind }) => locales.map((locale) => ({ collection: kind as CollectionSlug, locale })));

/** @returns undefined when its time is no longer set (another server has been here, or somebody took it away), or there was nothing to do */
async function doOne({ field, act }: Job, { payload, now }: Looking, place: DuePlace): Promise<DueOutcome | undefined> {
  const { collection: kind, id, locale } = place;
  try {
    return await inTransaction(await createLocalReq({ locale }, payload), async (req) => {
      if ((await dueDocuments(field, { payload, now, ...place, req })).length === 0) return undefined;
      return (await act(req, place)) ? { kind, id, locale } : undefined;
    });
  } catch (error) {
    return { kind, id, locale, failure: error instanceof Error ? error.message : String(error) };
  }
}
