import { writing } from '@/languages/all/writing.ts';
import { type Locale, localeInfo, locales, perLocale } from '@/languages/locales.ts';

interface Recognised {
  /** By its own name. */
  readonly name: string;
  readonly locale: Locale | undefined;
}

interface Candidate extends Recognised {
  /** What its sentences are built with and those of the language in question are not, and the other way round. */
  readonly theirs: ReadonlySet<string>;
  readonly ours: ReadonlySet<string>;
  readonly letters: RegExp;
}

const setOf = (words: string) => new Set(words.split(' '));
const without = (words: ReadonlySet<string>, others: ReadonlySet<string>) => new Set([...words].filter((word) => !others.has(word)));
const nothing = /(?!)/u;
const common = perLocale((locale) => setOf(writing[locale].commonWords));

const candidates = perLocale((locale): readonly Candidate[] => {
  const against = (words: ReadonlySet<string>, who: Recognised, letters = nothing): Candidate => ({
    ...who,
    letters,
    theirs: without(words, common[locale]),
    ours: without(common[locale], words),
  });
  const { mistakenFor } = writing[locale];
  return [
    ...locales.filter((other) => other !== locale).map((other) => against(common[other], { name: localeInfo[other].name, locale: other })),
    ...mistakenFor.map(({ name, words, letters }) => against(setOf(words), { name, locale: undefined }, new RegExp(letters, 'u'))),
  ];
});

/**
 * Which other language a sentence of a text is in, by the words that sentences are built with; undefined where it is in its own, or not
 * sure. Works with fewer words than n-grams do, and in the browser.
 * @param least how many such words of the other language it takes
 */
export function foreignByWords({ sentence, locale, least }: { sentence: string; locale: Locale; least: number }): Recognised | undefined {
  const words = sentence.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < 4) return undefined;
  const small = words.map((word) => word.toLowerCase());
  const counted = candidates[locale]
    // A name has letters of its own: Dvořák.
    .map((candidate) => ({
      ...candidate,
      count: small.filter((word, index) => candidate.theirs.has(word) || (word === words[index] && candidate.letters.test(word))).length,
    }))
    .filter(({ count, ours }) => count >= Math.max(least, words.length / 5) && count >= 3 * small.filter((word) => ours.has(word)).length)
    .sort((a, b) => b.count - a.count);
  return counted[0];
}
