import type { Locale } from '@/languages/locales.ts';
import type { DeskPerson } from '../desk/desk-contract.ts';
import type { PassageState, StateCounts } from '@/translation/ledger/passage-entry.ts';
import type { BoardQuery } from './board-query.ts';

/** What `GET /api/desk/board` answers and the board's page shows. Words are words of the source. */
export interface Board {
  readonly query: BoardQuery;
  /** How many documents match, and in how many pages; `query.page` is the one that `documents` holds. */
  readonly count: number;
  readonly pages: number;
  /** The groups of this page in order, each with its documents of this page and the totals of all that it holds. One nameless group where nothing is grouped. */
  readonly groups: readonly BoardGroup[];
  /** Totals of each language over all documents that match. */
  readonly selection: readonly LanguageTotals[];
  /** Totals of each language over everything. */
  readonly languages: readonly LanguageTotals[];
  /** What there is to filter by. */
  readonly kinds: readonly string[];
  readonly people: readonly DeskPerson[];
}

export interface BoardGroup {
  /** A kind, a person's id, `nobody`, or empty. */
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly left: number;
  readonly documents: readonly BoardDocument[];
}

export interface BoardDocument {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly sourceLocale: Locale;
  /** Over the cells that match: words not reviewed, the longest outdated, the nearest due. */
  readonly left: number;
  readonly outdatedSince: string | null;
  readonly due: string | null;
  /** None for the source language, and for a language that the ledger does not know yet. */
  readonly cells: Readonly<Partial<Record<Locale, BoardCell>>>;
}

export interface BoardCell extends Share {
  readonly state: PassageState;
  readonly published: boolean;
  readonly outdatedSince: string | null;
  /** Whole days since then; null where nothing is outdated. */
  readonly outdatedDays: number | null;
  readonly assignee: DeskPerson | null;
  readonly due: string | null;
  readonly overdue: boolean;
}

/** How far some words are. */
export interface Share {
  readonly words: StateCounts;
  readonly all: number;
  /** Words that nobody has reviewed, or whose source has changed since. */
  readonly left: number;
  /** Whole per cent of the words, rounded down, so that 100 means all. */
  readonly percent: number;
  /** Whole per cent of the words, rounded up, so that 0 means none. */
  readonly outdatedPercent: number;
}

export interface LanguageTotals extends Share {
  readonly locale: Locale;
  /** How many documents are to be translated into this language. */
  readonly documents: number;
}
