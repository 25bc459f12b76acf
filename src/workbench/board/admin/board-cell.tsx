import type { ReactNode } from 'react';
import type { Locale } from '@/languages/locales.ts';
import type { BoardDocument } from '../board.ts';
import { Bar } from './bar.tsx';
import type { BoardWords } from './board-words.ts';

interface Props {
  readonly document: BoardDocument;
  readonly locale: Locale;
  readonly admin: string;
  readonly words: BoardWords;
}

/** One document in one language: the way to the desk, and what is to be known before going there. */
export function BoardCellView({ document, locale, admin, words }: Props): ReactNode {
  const { say, number, percent, languageName, day } = words;
  const language = <span className="board__label">{languageName(locale)}: </span>;
  if (locale === document.sourceLocale) {
    return (
      <span className="board__quiet">
        {language}
        {say('source')}
      </span>
    );
  }
  const cell = document.cells[locale];
  const href = `${admin}/translate/${document.kind}/${encodeURIComponent(document.id)}/${locale}`;
  if (cell === undefined) {
    return (
      <a href={href}>
        {language}
        {say('unknown')}
      </a>
    );
  }
  return (
    <>
      <a href={href} className={`board__cell board__cell--${cell.state}`}>
        {language}
        <span className="board__state">{say(`state.${cell.state}`)}</span> <strong>{percent(cell.percent)}</strong>
      </a>
      <Bar share={cell} />
      <ul className="board__notes">
        {cell.outdatedPercent === 0 ? null : <li className="board__outdated">{say('outdated', { percent: cell.outdatedPercent })}</li>}
        {cell.outdatedDays === null || cell.outdatedDays === 0 ? null : (
          <li className="board__outdated">{say('since', { days: number(cell.outdatedDays) })}</li>
        )}
        {cell.left === 0 ? null : <li>{say('left', { words: number(cell.left) })}</li>}
        {cell.assignee === null ? null : <li>{cell.assignee.name}</li>}
        {cell.due === null ? null : (
          <li className={cell.overdue ? 'board__overdue' : undefined}>{say(cell.overdue ? 'overdue' : 'due', { day: day(cell.due) })}</li>
        )}
      </ul>
    </>
  );
}
