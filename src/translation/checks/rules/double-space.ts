import type { CheckRule } from '../check-rule.ts';

const spaces = /(?<=\S)[ \u00a0\u202f]{2,}(?=\S)/gu;

/** Two spaces or more in a line, where the source has none such. */
export const doubleSpace: CheckRule = {
  id: 'doubleSpace',
  severity: 'warning',
  find: ({ source, target }) =>
    source.text.search(spaces) >= 0
      ? []
      : [...target.text.matchAll(spaces)].map(({ 0: found, index }) => ({ range: target.rangeOf(index, index + found.length) })),
};
