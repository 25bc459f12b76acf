import type { Locale } from '@/languages/locales.ts';
import type { CheckRule } from '../check-rule.ts';

/** Spaces before a mark are looked for from the first of them alone, and what is to stand before them last of all: both would take the square of a long text's time. */
const lowQuotes = /„[ \u00a0\u202f]+|(?<![ \u00a0\u202f])[ \u00a0\u202f]+(?=“)(?<=„[^„“]*)“/gu;
const guillemetsOut = /«[ \u00a0\u202f]+|(?<![ \u00a0\u202f])[ \u00a0\u202f]+»/gu;
const guillemetsIn = /»[ \u00a0\u202f]+(?=[^»«]*\S«)|(?<![ \u00a0\u202f])[ \u00a0\u202f]+(?=«)(?<=»\S[^»«]*)«/gu;

/** A space inside quotation marks or brackets, as French has; none of the five languages does (Duden, D 8; Código de Redação, 10.1.11). */
const inside: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [/“[ \u00a0\u202f]+|(?<![ \u00a0\u202f])[ \u00a0\u202f]+”/gu],
  nl: [/“[ \u00a0\u202f]+|(?<![ \u00a0\u202f])[ \u00a0\u202f]+”/gu],
  de: [lowQuotes, guillemetsIn],
  pt: [guillemetsOut, /“[ \u00a0\u202f]+|(?<![ \u00a0\u202f])[ \u00a0\u202f]+”/gu],
  sk: [lowQuotes, guillemetsIn],
};
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
