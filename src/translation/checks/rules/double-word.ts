import { writing } from '@/languages/all/writing.ts';
import { perLocale } from '@/languages/locales.ts';
import type { CheckRule } from '../check-rule.ts';

/** Words that may well stand twice. */
const legitimate = perLocale((locale) => new Set(writing[locale].maybeTwice));

const doubled = /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}[\p{L}\p{M}'’]*)\s+\1(?![\p{L}\p{M}\p{N}'’-])/giu;

/** The same word twice in a row. Where the source doubles a word as well, it is meant. */
export const doubleWord: CheckRule = {
  id: 'doubleWord',
  severity: 'warning',
  find: ({ input: { locale }, source, target }) => {
    if (source.text.search(doubled) >= 0) return [];
    return [...target.text.matchAll(doubled)]
      .filter(([, word = '']) => !legitimate[locale].has(word.toLowerCase()))
      .map(({ 0: found, 1: word = '', index }) => ({ values: { word }, range: target.rangeOf(index, index + found.length) }));
  },
};
