import { type Locale, locales } from '@/languages/locales.ts';
import type { StateCounts } from '@/translation/ledger/passage-entry.ts';
import type { LanguageTotals } from './board.ts';
import { shareOfWords } from './share-of-words.ts';

/** How far each language is, in the catalogue's order. */
export function languageTotals(counts: readonly { readonly locale: Locale; readonly words: StateCounts }[]): LanguageTotals[] {
  return locales.map((locale) => {
    const own = counts.filter((count) => count.locale === locale).map(({ words }) => words);
    return { locale, documents: own.length, ...shareOfWords(own) };
  });
}
