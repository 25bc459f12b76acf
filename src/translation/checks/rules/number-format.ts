import { localeInfo } from '@/languages/locales.ts';
import type { CheckRule } from '../check-rule.ts';

/**
 * A number is written as the source's language does: 1.5 in German is no number and a half, 1,500 in Dutch is one and a half. The form it should
 * have is `Intl.NumberFormat`'s (Unicode CLDR).
 */
export const numberFormat: CheckRule = {
  id: 'numberFormat',
  severity: 'warning',
  find: (texts) =>
    texts.numbers().misread.map(({ text, index, means }) => ({
      values: {
        number: text,
        right: new Intl.NumberFormat(localeInfo[texts.input.locale].tag, { maximumFractionDigits: 6 }).format(means),
      },
      range: texts.target.rangeOf(index, index + text.length),
    })),
};
