import { message } from '@/languages/label.ts';
import { locales } from '@/languages/locales.ts';
import { passageStates } from '@/translation/ledger/passage-entry.ts';
import type { BoardCell } from './board.ts';
import type { BoardQuery } from './board-query.ts';
import type { BoardRow } from './board-row.ts';
import { nameOfKind } from './name-of-kind.ts';
import { selectDocuments } from './select-documents.ts';
import { sortDocuments } from './sort-documents.ts';

interface LinesRequest {
  readonly rows: readonly BoardRow[];
  readonly query: BoardQuery;
  readonly now: Date;
  /** The person's, for the words of the first line and the names of kinds and states. */
  readonly language: string;
  readonly collator: Intl.Collator;
}

const columns = [
  'kind',
  'document',
  'title',
  'source',
  'language',
  'state',
  'published',
  'words',
  'percent',
  'outdatedPercent',
  'left',
  ...passageStates.map((state) => `words.${state}` as const),
  'outdatedSince',
  'outdatedDays',
  'assignee',
  'due',
] as const;

/** The board as a table: a line of names, then one line for each document and language that matches; days in ISO 8601. */
export function boardLines({ rows, query, now, language, collator }: LinesRequest): (string | number)[][] {
  const say = (key: string) => message(language, `board.${key}`);
  const documents = sortDocuments(selectDocuments(rows, query, now), query, collator);
  const lines = documents.flatMap(({ kind, id, title, sourceLocale, cells, matching }) =>
    locales.flatMap((locale) => {
      const cell = cells[locale];
      if (cell === undefined || !matching.includes(cell)) return [];
      return [[nameOfKind(kind, language), id, title, sourceLocale, locale, ...valuesOf(cell, say)]];
    }),
  );
  return [columns.map((column) => say(`csv.${column}`)), ...lines];
}

function valuesOf(cell: BoardCell, say: (key: string) => string): (string | number)[] {
  return [
    say(`state.${cell.state}`),
    say(cell.published ? 'yes' : 'no'),
    cell.all,
    cell.percent,
    cell.outdatedPercent,
    cell.left,
    ...passageStates.map((state) => cell.words[state]),
    cell.outdatedSince?.slice(0, 10) ?? '',
    cell.outdatedDays ?? '',
    cell.assignee?.name ?? '',
    cell.due?.slice(0, 10) ?? '',
  ];
}
