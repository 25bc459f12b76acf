import { writing } from '@/languages/all/writing.ts';
import { perLocale } from '@/languages/locales.ts';
import type { CheckRule } from '../check-rule.ts';
import { numbersIn } from '../numbers-in.ts';

const words = perLocale((locale) => new RegExp(`(?<!\\p{L})(?:${writing[locale].perCent})`, 'iu'));
const follows = perLocale((locale) => new RegExp(`^[ \\u00a0\\u202f]?(?:%|(?:${writing[locale].perCent}))`, 'iu'));
/** In UTF-16 units: as much behind a number as belongs to it. */
const near = 40;

/** A share of the source became a count: its number is in the translation and neither the sign nor the word. */
export const percentMissing: CheckRule = {
  id: 'percentMissing',
  severity: 'warning',
  find: ({ input: { locale, sourceLocale }, source, target }) => {
    if (!source.text.includes('%') && !words[sourceLocale].test(source.text)) return [];
    if (words[locale].test(target.text)) return [];
    const behind = (text: string, end: number) => text.slice(end, end + near);
    const there = numbersIn(target.text, locale);
    const shares = numbersIn(source.text, sourceLocale).filter(({ text, index }) =>
      follows[sourceLocale].test(behind(source.text, index + text.length)),
    );
    return shares.flatMap(({ text: number, readings }) => {
      const same = there.filter((one) => one.readings.some((reading) => readings.includes(reading)));
      const [first] = same;
      if (first === undefined || same.some(({ text, index }) => isShared(behind(target.text, index + text.length)))) return [];
      return [{ values: { number }, range: target.rangeOf(first.index, first.index + first.text.length) }];
    });
  },
};

/** What may stand between two numbers with one sign. */
const link = /^[\s,;/–-]*(?:\p{L}{1,5}|\p{L}{1,3}\s\p{L}{1,3})?[\s,;/–-]*$/u;

/** The last of several numbers may have the sign for all: "35 bis 50 %", "30, 40 en 50%". */
function isShared(rest: string): boolean {
  const end = rest.indexOf('%');
  if (end < 0) return false;
  const between = rest.slice(0, end).split(/\d+(?:[.,]\d+)*/u);
  return between.at(-1)?.trim() === '' && between.every((part) => link.test(part));
}
