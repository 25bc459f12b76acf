import type { PayloadRequest } from 'payload';
import { localeName, refusal } from '@/access/documents/refuse.ts';
import { isLocale, type Locale, locales } from '@/languages/locales.ts';
import { isInTrash, readCopies } from '@/translation/ledger/read-copies.ts';
import { type Ledger, readLedger } from '@/translation/ledger/read-ledger.ts';
import { translatedKind } from '@/translation/ledger/translated-kinds.ts';

/** A document and the language it is translated into, as an address names them. */
export interface DeskPlace {
  readonly kind: string;
  readonly id: string;
  readonly locale: Locale;
}

/**
 * The place that an address names.
 * @throws APIError in the person's language: 404 for a kind that is not translated, 400 for a language that is none of this site
 */
export function deskPlace(req: PayloadRequest, { kind, id, locale }: AddressParts): DeskPlace {
  const known = translatedKind(kind);
  if (known === undefined) throw refusal({ req, key: 'desk.error.kind', status: 404, data: { code: 'kind' } });
  if (!isLocale(locale)) {
    const values = { locale: locale.slice(0, 60), valid: locales.join(', ') };
    throw refusal({ req, key: 'desk.error.locale', values, status: 400, data: { code: 'locale', valid: locales } });
  }
  if (known.type === 'global' && id !== kind) throw noDocument(req);
  return { kind, id, locale };
}

interface AddressParts {
  readonly kind: string;
  readonly id: string;
  readonly locale: string;
}

function noDocument(req: PayloadRequest): Error {
  return refusal({ req, key: 'desk.error.document', status: 404, data: { code: 'document' } });
}

/**
 * What the ledger knows at a place.
 * @throws APIError in the person's language: 404 for a document that is not there or in the trash, 400 for the language it is written in
 */
export async function openLedger(req: PayloadRequest, place: DeskPlace): Promise<Ledger> {
  const ledger = await readLedger({ req, ...place });
  const { kind, id, locale } = place;
  if (ledger !== undefined && !isInTrash(ledger.copies)) return ledger;
  const known = translatedKind(kind);
  const copies = known === undefined || ledger !== undefined ? undefined : await readCopies({ req, kind: known, id });
  if (copies?.sourceLocale === locale)
    throw refusal({ req, key: 'desk.error.source', values: { language: localeName(req, locale) }, status: 400, data: { code: 'source' } });
  throw noDocument(req);
}
