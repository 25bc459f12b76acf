import type { Locale } from '@/languages/locales.ts';
import type { CheckRule } from '../check-rule.ts';

/**
 * Words that may well stand twice: pronouns beside articles and conjunctions of the same form (DE "Menschen, die die Schule", NL "dat dat
 * kan", EN "that that", PT "que que", SK "to to").
 */
const legitimate: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(['that', 'had', 'is', 'very', 'bye', 'so', 'hush']),
  nl: new Set(['die', 'dat', 'er', 'je', 'we', 'zij', 'ze', 'u', 'het', 'hen', 'jullie', 'heel', 'door', 'op', 'in', 'aan']),
  de: new Set(['die', 'der', 'das', 'den', 'dem', 'denen', 'sie', 'ihr', 'ihre', 'wir', 'sehr', 'was', 'an', 'zu', 'uns']),
  pt: new Set(['se', 'que', 'nos', 'mas', 'muito', 'como', 'a', 'o', 'quase', 'logo', 'já', 'não']),
  sk: new Set(['sa', 'si', 'to', 'tak', 'veľmi', 'že', 'ten', 'tá', 'len', 'je', 'a', 'raz']),
};

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
