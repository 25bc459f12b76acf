import type { CheckRule } from '../check-rule.ts';

/**
 * A number of the source is not in the translation. What it says counts, not how it is written; words for numbers up to twelve and Roman
 * numerals for centuries are as good.
 */
export const numbersMissing: CheckRule = {
  id: 'numbersMissing',
  severity: 'warning',
  find: (texts) => texts.numbers().missing.map(({ text }) => ({ values: { number: text } })),
};
