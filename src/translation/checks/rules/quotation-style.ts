import { writing } from '@/languages/all/writing.ts';
import type { CheckRule } from '../check-rule.ts';
import { quotationProblems } from '../quotation-marks.ts';

/** A quotation has straight marks or those of another language; a right opening with a wrong close counts too („…” in German). */
export const quotationStyle: CheckRule = {
  id: 'quotationStyle',
  severity: 'warning',
  find: ({ input: { locale }, target }) =>
    quotationProblems(target.text, locale)
      .filter(({ type }) => type === 'wrong')
      .map(({ text, start, end }) => ({ values: { text, right: writing[locale].quotation.shown }, range: target.rangeOf(start, end) })),
};
