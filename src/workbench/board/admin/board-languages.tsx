import type { ReactNode } from 'react';
import type { LanguageTotals } from '../board.ts';
import type { BoardQuery } from '../board-query.ts';
import { boardSearch } from '../board-search.ts';
import type { Trend } from '../trend.ts';
import { Bar } from './bar.tsx';
import type { BoardWords } from './board-words.ts';
import { Sparkline } from './sparkline.tsx';

interface Props {
  readonly languages: readonly LanguageTotals[];
  readonly trend: Trend;
  readonly query: BoardQuery;
  readonly address: string;
  readonly words: BoardWords;
}

/** How far each language is over all documents, and how it came there. A language that is only a source is not shown. */
export function BoardLanguages({ languages, trend, query, address, words }: Props): ReactNode {
  const { say, languageName, number } = words;
  return (
    <section aria-labelledby="board-languages">
      <h2 id="board-languages">{say('languages')}</h2>
      <ul className="board__languages">
        {languages
          .filter(({ documents }) => documents > 0)
          .map((totals) => (
            <li key={totals.locale} className="board__language">
              <h3>
                <a href={address + boardSearch({ ...query, language: totals.locale, page: 1 })}>{languageName(totals.locale)}</a>
              </h3>
              <Bar share={totals} />
              <p>
                <strong>{say('reviewed', { percent: totals.percent })}</strong>
                {totals.outdatedPercent === 0 ? null : (
                  <span className="board__outdated">{say('outdated', { percent: totals.outdatedPercent })}</span>
                )}
                <span>{say('left', { words: number(totals.left) })}</span>
              </p>
              <Sparkline points={trend[totals.locale]} locale={totals.locale} words={words} />
            </li>
          ))}
      </ul>
    </section>
  );
}
