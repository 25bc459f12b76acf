import type { PassageState, StateCounts } from '@/translation/ledger/passage-entry.ts';
import type { BoardRow } from '@/workbench/board/board-row.ts';

/** Counts of which only some are not nought. */
export function counts(some: Partial<Record<PassageState, number>>): StateCounts {
  return { missing: 0, draft: 0, needsReview: 0, reviewed: 0, outdated: 0, ...some };
}

/** A row of the ledger, with as many passages as words unless said otherwise. */
export function row({
  words = { missing: 10 },
  ...given
}: Partial<BoardRow> & { words?: Partial<Record<PassageState, number>> }): BoardRow {
  return {
    kind: 'chapters',
    document: 'one',
    locale: 'nl',
    sourceLocale: 'en',
    title: 'One',
    published: false,
    totals: { passages: counts(words), words: counts(words) },
    outdatedSince: null,
    assignee: null,
    due: null,
    ...given,
  };
}
