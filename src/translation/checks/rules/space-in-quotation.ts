import { writing } from '@/languages/all/writing.ts';
import { perLocale } from '@/languages/locales.ts';
import type { CheckRule } from '../check-rule.ts';

/** Spaces before a mark are looked for from the first of them alone, and what is to stand before them last of all: both would take the square of a long text's time. */
const byOpening: Readonly<Record<string, RegExp>> = {
  '“': /“[ \u00a0\u202f]+|(?<![ \u00a0\u202f])[ \u00a0\u202f]+”/gu,
  '„': /„[ \u00a0\u202f]+|(?<![ \u00a0\u202f])[ \u00a0\u202f]+(?=“)(?<=„[^„“]*)“/gu,
  '«': /«[ \u00a0\u202f]+|(?<![ \u00a0\u202f])[ \u00a0\u202f]+»/gu,
  '»': /»[ \u00a0\u202f]+(?=[^»«]*\S«)|(?<![ \u00a0\u202f])[ \u00a0\u202f]+(?=«)(?<=»\S[^»«]*)«/gu,
};

/** A space inside quotation marks or brackets, as French has; none of our languages does (Duden, D 8; Código de Redação, 10.1.11). */
const inside = perLocale((locale) => Object.keys(writing[locale].quotation.pairs).flatMap((opening) => byOpening[opening] ?? []));
const inBrackets = /[([][ \u00a0\u202f]+|(?<![ \u00a0\u202f])[ \u00a0\u202f]+[)\]]/gu;

export const spaceInQuotation: CheckRule = {
  id: 'spaceInQuotation',
  severity: 'warning',
  find: ({ input: { locale }, target }) =>
    [...inside[locale], inBrackets].flatMap((pattern) =>
      [...target.text.matchAll(pattern)].map(({ 0: found, index }) => ({
        values: { mark: found.trim() },
        range: target.rangeOf(index, index + found.length),
      })),
    ),
};
