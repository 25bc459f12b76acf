import type { Payload } from 'payload';
import { formats } from '@/languages/formats.ts';
import { message } from '@/languages/label.ts';
import type { Board } from './board.ts';
import { type BoardQuery, nobody } from './board-query.ts';
import { nameOfKind } from './name-of-kind.ts';
import { personLocale } from '@/languages/person-locale.ts';
import { readBoardRows } from './read-board-rows.ts';
import { shapeBoard } from './shape-board.ts';

interface BoardAsked {
  readonly payload: Payload;
  readonly query: BoardQuery;
  /** Of the person who asks: names of kinds, and the order of titles. */
  readonly language: string;
  readonly now: Date;
}

/** Reads the ledger and shapes the board for somebody who may see it; that is asked before. */
export async function loadBoard({ payload, query, language, now }: BoardAsked): Promise<Board> {
  return shapeBoard({
    rows: await readBoardRows(payload),
    query,
    now,
    nameOf: (key) => (key === nobody ? message(language, 'board.nobody') : nameOfKind(key, language)),
    collator: formats(personLocale(language)).collator,
  });
}
