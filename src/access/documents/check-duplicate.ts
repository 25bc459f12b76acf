import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { isLocale } from '@/languages/locales.ts';
import { personOf } from '../person.ts';
import { may } from '../rights.ts';
import { refusal } from './refuse.ts';
import { storedDocument } from './stored-document.ts';

interface DuplicateInput {
  readonly args: { readonly data?: Readonly<Record<string, unknown>>; readonly selectedLocales?: readonly string[] };
  readonly collection: SanitizedCollectionConfig;
  /** The document to be copied. */
  readonly from: string;
  readonly req: PayloadRequest;
}

/**
 * A copy is made in the language that its original is written in, whichever was asked for, as a draft, and brings its translations along.
 * @returns what to ask of Payload instead
 */
export async function checkDuplicate({ args, collection, from, req }: DuplicateInput): Promise<Readonly<Record<string, unknown>>> {
  const original = await storedDocument(req, collection, from);
  const sourceLocale = original?.sourceLocale ?? (isLocale(req.locale) ? req.locale : undefined);
  if (!may({ user: personOf(req.user), operation: 'duplicate', locale: sourceLocale ?? 'all', sourceLocale }))
    throw refusal({ req, key: 'refused.create' });
  if (sourceLocale !== undefined) req.locale = sourceLocale;
  const selected = args.selectedLocales ?? [];
  return {
    data: { ...args.data, sourceLocale },
    draft: true,
    publishSpecificLocale: undefined,
    // Whoever chooses languages gets the source's too, without which the others are translations of nothing.
    ...(selected.length === 0 || sourceLocale === undefined ? {} : { selectedLocales: [...new Set([sourceLocale, ...selected])] }),
  };
}
