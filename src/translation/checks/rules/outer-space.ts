import type { CheckRule } from '../check-rule.ts';

/** White space before the first or after the last word, where the source has none. */
export const outerSpace: CheckRule = {
  id: 'outerSpace',
  severity: 'warning',
  find: ({ source, target }) => {
    const begins = /^\s/u.test(target.text) && !/^\s/u.test(source.text);
    const ends = /\s$/u.test(target.text) && !/\s$/u.test(source.text);
    return begins || ends ? [{}] : [];
  },
};
