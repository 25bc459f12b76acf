import type { Locale } from '@/languages/locales.ts';
import type { BoardCell, BoardDocument } from './board.ts';
import { type BoardQuery, nobody } from './board-query.ts';
import type { BoardRow } from './board-row.ts';
import { cellOfRow } from './cell-of-row.ts';
import { sumCells } from './sum-cells.ts';

export interface Selected extends BoardDocument {
  /** The cells that match what was asked for; all of them where nothing was asked of cells. */
  readonly matching: readonly BoardCell[];
}

/** Puts the rows of each document together and keeps the documents that match: by kind and title, and in at least one cell by all the rest. */
export function selectDocuments(rows: readonly BoardRow[], query: BoardQuery, now: Date): Selected[] {
  const words = plain(query.text).split(/\s+/).filter(Boolean);
  const byDocument = new Map<string, BoardRow[]>();
  for (const row of rows) {
    if (query.kind !== null && row.kind !== query.kind) continue;
    const key = `${row.kind}/${row.document}`;
    const known = byDocument.get(key);
    if (known === undefined) byDocument.set(key, [row]);
    else known.push(row);
  }
  const documents = [...byDocument.values()].flatMap((own) => documentOf(own, query, now) ?? []);
  if (words.length === 0) return documents;
  return documents.filter(({ title }) => {
    const held = plain(title);
    return words.every((word) => held.includes(word));
  });
}

function documentOf(rows: readonly BoardRow[], query: BoardQuery, now: Date): Selected | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const cells: Partial<Record<Locale, BoardCell>> = {};
  const matching: BoardCell[] = [];
  for (const row of rows) {
    const cell = cellOfRow(row, now);
    cells[row.locale] = cell;
    if (matches(row.locale, cell, query)) matching.push(cell);
  }
  if (matching.length === 0) return undefined;
  const { kind, document: id, title, sourceLocale } = first;
  return {
    kind,
    id,
    title,
    sourceLocale,
    cells,
    matching,
    ...sumCells(matching),
  };
}

function matches(locale: Locale, cell: BoardCell, { language, state, person }: BoardQuery): boolean {
  return (
    (language === null || locale === language) &&
    (state === null || cell.state === state) &&
    (person === null || (cell.assignee?.id ?? nobody) === person)
  );
}

/** Without case and accents, so that "uvod" finds "Úvod". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
