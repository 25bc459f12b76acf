import { writing } from '@/languages/all/writing.ts';
import { type Locale, perLocale } from '@/languages/locales.ts';
import type { CheckRule } from '../check-rule.ts';

/** Words that may well stand twice, anywhere or in a sentence of several clauses. */
const anywhere = perLocale((locale) => new Set(writing[locale].maybeTwice));
const inClauses = perLocale((locale) => new Set(writing[locale].twiceInClauses));

const doubled = /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}[\p{L}\p{M}'’]*)\s+\1(?![\p{L}\p{M}\p{N}'’-])/giu;

/** The same word twice in a row. Where the source doubles a word as well, it is meant. */
export const doubleWord: CheckRule = {
  id: 'doubleWord',
  severity: 'warning',
  find: ({ input: { locale }, source, target }) => {
    if (source.text.search(doubled) >= 0) return [];
    return [...target.text.matchAll(doubled)]
      .filter(
        ({ 1: word = '', index, 0: found }) =>
          !isMeant({ word: word.toLowerCase(), text: target.text, index, end: index + found.length, locale }),
      )
      .map(({ 0: found, 1: word = '', index }) => ({ values: { word }, range: target.rangeOf(index, index + found.length) }));
  },
};

interface Doubled {
  readonly word: string;
  readonly text: string;
  readonly index: number;
  readonly end: number;
  readonly locale: Locale;
}

/** In UTF-16 units: how far around a word its sentence is looked at. */
const near = 200;

function isMeant({ word, text, index, end, locale }: Doubled): boolean {
  if (anywhere[locale].has(word)) return true;
  if (!inClauses[locale].has(word)) return false;
  // A sentence has commas between its clauses, and does not begin with an article that stands twice.
  const before = /[^.!?…]*$/u.exec(text.slice(Math.max(0, index - near), index))?.[0] ?? '';
  const after = /^[^.!?…]*/u.exec(text.slice(end, end + near))?.[0] ?? '';
  return /\p{L}/u.test(before) && /[,;:–—(]/u.test(before + after);
}
