import type { CheckRule } from '../check-rule.ts';

/**
 * Fewer pairs of brackets than the source has. More are common: a translation explains a word, or names it in English. Brackets at a word,
 * as in "teacher(s)" and "24(2)", are its form.
 */
export const bracketCount: CheckRule = {
  id: 'bracketCount',
  severity: 'warning',
  find: ({ source, target }) => {
    const [from, to] = [count(source.text), count(target.text)];
    return to < from ? [{ values: { source: from, target: to } }] : [];
  },
};

function count(text: string): number {
  return (text.match(/(?<![\p{L}\p{N})])[([{]/gu) ?? []).length;
}
