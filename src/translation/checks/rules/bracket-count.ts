import type { CheckRule } from '../check-rule.ts';

/**
 * Fewer pairs of brackets than the source has. More are common: a translation explains a word, or names it in English. Brackets at a word,
 * as in "teacher(s)" and "24(2)", are its form. Dashes, commas or a colon that the source does not have may stand for them: "The team
 * (teachers and parents) wrote" is "Het team – leerkrachten en ouders – schreef".
 */
export const bracketCount: CheckRule = {
  id: 'bracketCount',
  severity: 'warning',
  find: ({ source, target }) => {
    const [from, to] = [count(source.text), count(target.text)];
    return to + Math.max(0, parentheses(target.text) - parentheses(source.text)) < from ? [{ values: { source: from, target: to } }] : [];
  },
};

function count(text: string): number {
  return (text.match(/(?<![\p{L}\p{N})])[([{]/gu) ?? []).length;
}

/** Not in numbers and words: 1,500 and 5–9. */
function parentheses(text: string): number {
  return (text.match(/\s[–—-](?=\s)|—|(?<=\p{L}["”“’»]?)[,;:](?=\s)/gu) ?? []).length;
}
