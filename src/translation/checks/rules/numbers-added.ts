import type { CheckRule } from '../check-rule.ts';

/** A number stands in the translation that the source has neither in figures nor in words. */
export const numbersAdded: CheckRule = {
  id: 'numbersAdded',
  severity: 'warning',
  find: (texts) =>
    texts.numbers().added.map(({ text, index }) => ({
      values: { number: text },
      range: texts.target.rangeOf(index, index + text.length),
    })),
};
