import type { PayloadRequest } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import { type Pair, pairPassages } from '@/passages/pair-passages.ts';
import { type LedgerRow, readLedgerRows } from './ledger-row.ts';
import type { PassageEntry, PassageState } from './passage-entry.ts';
import { type Copies, readCopies } from './read-copies.ts';
import { stateOf } from './state-of.ts';
import { type TranslatedKind, translatedKind } from './translated-kinds.ts';

/** A passage as the ledger knows it: the source's text, the translation in the newest draft, what was said of it. */
export interface LedgerPassage extends Pair {
  readonly state: PassageState;
  readonly entry: PassageEntry | undefined;
}

export interface Ledger {
  readonly kind: TranslatedKind;
  readonly id: string;
  readonly locale: Locale;
  readonly copies: Copies;
  /** Undefined for a document that was stored before there was a ledger; `translations rebuild` writes it. */
  readonly row: LedgerRow | undefined;
  /** In the document's order. */
  readonly passages: readonly LedgerPassage[];
}

interface ReadLedgerInput {
  readonly req: PayloadRequest;
  readonly kind: string;
  readonly id: string;
  readonly locale: Locale;
}

/** @returns undefined for a kind that is not translated, a document that is not there, and for the language it is written in */
export async function readLedger({ req, kind: slug, id, locale }: ReadLedgerInput): Promise<Ledger | undefined> {
  const kind = translatedKind(slug);
  const copies = kind === undefined ? undefined : await readCopies({ req, kind, id });
  if (kind === undefined || copies === undefined || copies.sourceLocale === locale) return undefined;
  const row = (await readLedgerRows({ req, kind: slug, id, only: locale })).get(locale);
  return ledgerOf({ kind, id, locale, copies, row, pairs: pairsOf({ kind, copies, locale }) });
}

/** What is translated beside the translation in the newest draft. */
export function pairsOf({ kind: { fields }, copies, locale }: Pick<Ledger, 'kind' | 'copies' | 'locale'>): Pair[] {
  return pairPassages({ fields, sourceLocale: copies.sourceLocale, source: copies.source, target: copies.latest, locale });
}

export function ledgerOf({ pairs, ...place }: Omit<Ledger, 'passages'> & { readonly pairs: readonly Pair[] }): Ledger {
  const passages = pairs.map(({ segment, target }): LedgerPassage => {
    const entry = place.row?.entries[segment.key];
    return { segment, target, entry, state: stateOf({ source: segment.text, target: target?.text, entry }) };
  });
  return { ...place, passages };
}
