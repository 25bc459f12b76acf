import { writing } from '@/languages/all/writing.ts';
import { type Locale, perLocale } from '@/languages/locales.ts';
import type { CheckRule } from '../check-rule.ts';

const signs = ['€', '$', '£'] as const;

interface Currency {
  readonly sign: string;
  /** Beside a number. */
  readonly sum: RegExp;
  readonly anywhere: RegExp;
}

const currencies = perLocale((locale) => signs.map((sign) => currencyOf(sign, locale)));

function currencyOf(sign: (typeof signs)[number], locale: Locale): Currency {
  const word = `(?:${writing[locale].currencies[sign]})(?!\\p{L})`;
  const named = `(?:\\${sign}|(?<!\\p{L})${word})`.replace('\\€', '€').replace('\\£', '£');
  const gap = '[ \\u00a0\\u202f-]?';
  return { sign, sum: new RegExp(`${named}${gap}\\d|\\d${gap}${named}`, 'iu'), anywhere: new RegExp(named, 'iu') };
}

/** A sum of the source has lost its currency, or got another. */
export const currencyMissing: CheckRule = {
  id: 'currencyMissing',
  severity: 'warning',
  find: ({ input: { locale, sourceLocale }, source, target }) =>
    /\d/u.test(source.text)
      ? currencies[sourceLocale].flatMap(({ sign, sum }, index) =>
          sum.test(source.text) && currencies[locale][index]?.anywhere.test(target.text) === false ? [{ values: { sign } }] : [],
        )
      : [],
};
