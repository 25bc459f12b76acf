import type { CheckRule } from '../check-rule.ts';

/** A term of the source that the glossary has in this language is not in the translation, in any of its forms; `checkTerms` finds them. */
export const termNotUsed: CheckRule = {
  id: 'termNotUsed',
  severity: 'warning',
  find: ({ input: { terms = [] }, target }) =>
    terms.flatMap(({ state, term, translation }) =>
      state === 'absent' && !standsApart(translation, target.text) ? [{ values: { term, translation } }] : [],
    ),
};

/**
 * Each word of the term is there by its beginning, but apart or with the ending of another language: "a voz e a participação dos alunos" for "voz
 * dos alunos", "Communities of Practice" in a German text.
 */
function standsApart(translation: string, text: string): boolean {
  const words = text.toLowerCase();
  const wanted = (translation.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length > 2);
  return wanted.length > 1 && wanted.every((word) => words.includes(word.slice(0, Math.max(3, word.length - 2))));
}
