import { message } from '@/languages/label.ts';
import { locales } from '@/languages/locales.ts';
import { passageStates } from '@/translation/ledger/passage-entry.ts';
import type { Trend } from './trend.ts';

/** The trend as a table: a line of names in the person's language, then one line for each language and day. */
export function trendLines(trend: Trend, language: string): (string | number)[][] {
  const columns = ['day', 'language', 'words', 'percent', 'outdatedPercent', 'left', ...passageStates.map((state) => `words.${state}`)];
  return [
    columns.map((column) => message(language, `board.csv.${column}`)),
    ...locales.flatMap((locale) =>
      trend[locale].map(({ day, all, percent, outdatedPercent, left, words }) => [
        day,
        locale,
        all,
        percent,
        outdatedPercent,
        left,
        ...passageStates.map((state) => words[state]),
      ]),
    ),
  ];
}
