import type { DeskPassage } from '../../desk-contract.ts';

export const deskFilters = ['toDo', 'outdated', 'needsReview', 'warnings', 'comments', 'all'] as const;

export type DeskFilter = (typeof deskFilters)[number];

/** Whether a passage is shown under a filter. To do is what a translator has not finished: missing, draft or outdated. */
export function passes(filter: DeskFilter, { state, findings, comments, hasNewError }: DeskPassage): boolean {
  switch (filter) {
    case 'toDo':
      return state === 'missing' || state === 'draft' || state === 'outdated';
    case 'outdated':
      return state === 'outdated';
    case 'needsReview':
      // What was approved and has an error now is somebody's to read again.
      return state === 'needsReview' || hasNewError;
    case 'warnings':
      return state !== 'missing' && findings.length > 0;
    case 'comments':
      return comments > 0;
    case 'all':
      return true;
  }
}

export function filterCounts(passages: readonly DeskPassage[]): Readonly<Record<DeskFilter, number>> {
  const count = (filter: DeskFilter) => passages.filter((passage) => passes(filter, passage)).length;
  return {
    toDo: count('toDo'),
    outdated: count('outdated'),
    needsReview: count('needsReview'),
    warnings: count('warnings'),
    comments: count('comments'),
    all: passages.length,
  };
}
