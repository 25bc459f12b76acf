import type { CheckRule } from '../check-rule.ts';

const lineEnd = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/gu;

/** A line break in what is one line: a title, a heading, a label. Where the source has one it is meant. */
export const lineBreakInTitle: CheckRule = {
  id: 'lineBreakInTitle',
  severity: 'warning',
  find: ({ input: { kind, path }, source, target }) => {
    const last = path.at(-1);
    const isOneLine = kind === 'line' || kind === 'heading' || last === 'title' || last === 'heading';
    if (!isOneLine || source.text.trim().search(lineEnd) >= 0) return [];
    // What stands outside of the words is another rule's.
    const from = target.text.length - target.text.trimStart().length;
    return [...target.text.trim().matchAll(lineEnd)].map(({ 0: found, index }) => ({
      range: target.rangeOf(from + index, from + index + found.length),
    }));
  },
};
