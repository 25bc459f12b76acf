import type { CheckRule } from '../check-rule.ts';
import { quotationProblems } from '../quotation-marks.ts';

/** A quotation without an end, or an end without a beginning; where the source's goes over several passages, so does the translation's. */
export const quotationUnclosed: CheckRule = {
  id: 'quotationUnclosed',
  severity: 'warning',
  find: ({ input: { locale, sourceLocale }, source, target }) =>
    quotationProblems(source.text, sourceLocale).some(({ type }) => type === 'unclosed')
      ? []
      : quotationProblems(target.text, locale)
          .filter(({ type }) => type === 'unclosed')
          .map(({ text, start, end }) => ({ values: { mark: text }, range: target.rangeOf(start, end) })),
};
