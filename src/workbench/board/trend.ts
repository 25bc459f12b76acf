import { type Locale, locales } from '@/languages/locales.ts';
import type { Totals } from '@/translation/ledger/passage-entry.ts';
import type { LanguageTotals, Share } from './board.ts';
import { shareOfWords } from './share-of-words.ts';

/** What the ledger noted of a language at the end of a day (`2026-11-24`, UTC). */
export interface TrendRow {
  readonly day: string;
  readonly locale: Locale;
  readonly totals: Totals;
}

export interface TrendPoint extends Share {
  readonly day: string;
}

export type Trend = Readonly<Record<Locale, readonly TrendPoint[]>>;

/** How far each language was, day by day, the oldest first; the last day is today, from the totals as they are now. */
export function trendOf(rows: readonly TrendRow[], languages: readonly LanguageTotals[], now: Date): Trend {
  const today = now.toISOString().slice(0, 10);
  const points = (locale: Locale): TrendPoint[] => {
    const former = rows
      .filter((row) => row.locale === locale && row.day < today)
      .map(({ day, totals }) => ({ day, ...shareOfWords([totals.words]) }))
      .sort((a, b) => (a.day < b.day ? -1 : 1));
    const current = languages.find((totals) => totals.locale === locale);
    if (current === undefined || current.documents === 0) return former;
    const { words, all, left, percent, outdatedPercent } = current;
    return [...former, { day: today, words, all, left, percent, outdatedPercent }];
  };
  return Object.fromEntries(locales.map((locale) => [locale, points(locale)])) as Record<Locale, TrendPoint[]>;
}
