import type { PassageOrigin } from '../ledger/passage-entry.ts';
import type { LanguagePair } from './language-pair.ts';

/** One remembered translation and where it came from, last. */
export interface MemoryUnit {
  readonly id: string;
  readonly pair: LanguagePair;
  readonly source: string;
  readonly target: string;
  /** Of which kind and document, and by its segment's key which passage; no passage once it was corrected here. */
  readonly kind: string;
  readonly document: string;
  readonly passage: string;
  readonly origin: PassageOrigin;
  /** Who approved it; empty where the house did, as in scripts. */
  readonly personId: string;
  readonly personName: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A unit that was found for a text: 0 to 100, whole and rounded down; 100 where the normalised sources are the same. */
export interface MemoryMatch extends MemoryUnit {
  readonly percent: number;
}

/** A unit as the database has it; texts that are empty may be absent. */
export interface MemoryRow {
  readonly id: string;
  readonly key: string;
  readonly pair: LanguagePair;
  readonly source: string;
  readonly target: string;
  readonly seq: number;
  readonly removed?: boolean | null;
  readonly kind?: string | null;
  readonly document?: string | null;
  readonly passage?: string | null;
  readonly origin?: PassageOrigin | null;
  readonly personId?: string | null;
  readonly personName?: string | null;
  readonly updatedAt: string;
}

export function toUnit(row: MemoryRow): MemoryUnit {
  return {
    id: row.id,
    pair: row.pair,
    source: row.source,
    target: row.target,
    kind: row.kind ?? '',
    document: row.document ?? '',
    passage: row.passage ?? '',
    origin: row.origin ?? 'person',
    personId: row.personId ?? '',
    personName: row.personName ?? '',
    at: row.updatedAt,
  };
}
