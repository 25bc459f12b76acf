import type { ReactNode } from 'react';
import type { Board } from '../board.ts';
import type { UnknownValue } from '../board-query.ts';
import { boardSearch } from '../board-search.ts';
import type { Trend } from '../trend.ts';
import { BoardFilter } from './board-filter.tsx';
import { BoardLanguages } from './board-languages.tsx';
import { BoardPages } from './board-pages.tsx';
import { BoardTable } from './board-table.tsx';
import type { BoardWords } from './board-words.ts';

/** Where the admin and the API are. */
export interface BoardRoutes {
  readonly admin: string;
  readonly api: string;
}

interface Props {
  readonly board: Board;
  readonly trend: Trend;
  readonly unknown: readonly UnknownValue[];
  readonly words: BoardWords;
  readonly routes: BoardRoutes;
}

/** The board from intro to foot. It works without scripts: every choice is a link or a form. */
export function BoardPage({ board, trend, unknown, words, routes }: Props): ReactNode {
  const { say } = words;
  const { query } = board;
  const address = `${routes.admin}/translate`;
  const isEmpty = board.kinds.length === 0;
  return (
    <>
      <p>{say(isEmpty ? 'empty' : 'intro')}</p>
      {isEmpty ? null : (
        <>
          <BoardLanguages languages={board.languages} trend={trend} query={query} address={address} words={words} />
          <BoardFilter board={board} address={address} words={words} />
          {unknown.map(({ parameter, value, valid }) => (
            <p key={parameter} className="board__alert" role="alert">
              {say('error.unknown', { parameter, value, valid: valid.join(', ') })}
            </p>
          ))}
          {board.count === 0 ? (
            <p role="status">{say('none')}</p>
          ) : (
            <BoardTable board={board} address={address} admin={routes.admin} words={words} />
          )}
          <BoardPages board={board} address={address} words={words} />
          <ul className="board__files">
            <li>
              <a href={`${routes.api}/desk/board.csv${boardSearch({ ...query, page: 1 })}`} download>
                {say('csv.get')}
              </a>
            </li>
            <li>
              <a href={`${routes.api}/desk/trend.csv`} download>
                {say('csv.trend')}
              </a>
            </li>
          </ul>
        </>
      )}
    </>
  );
}
