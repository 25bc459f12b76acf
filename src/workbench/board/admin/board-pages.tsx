import type { ReactNode } from 'react';
import type { Board } from '../board.ts';
import { boardSearch } from '../board-search.ts';
import type { BoardWords } from './board-words.ts';

/** The way through the table's pages. */
export function BoardPages({
  board: { query, pages },
  address,
  words: { say },
}: {
  readonly board: Board;
  readonly address: string;
  readonly words: BoardWords;
}): ReactNode {
  if (pages === 1) return null;
  const link = (page: number, rel: 'prev' | 'next', text: string) =>
    page < 1 || page > pages ? null : (
      <a href={address + boardSearch({ ...query, page })} rel={rel}>
        {text}
      </a>
    );
  return (
    <nav className="board__pages" aria-label={say('pages')}>
      {link(query.page - 1, 'prev', say('previous'))}
      {link(query.page + 1, 'next', say('next'))}
    </nav>
  );
}
