import type { CheckRule } from '../check-rule.ts';

/** A form that the glossary asks to avoid stands for a term; `checkTerms` finds it. */
export const termAvoided: CheckRule = {
  id: 'termAvoided',
  severity: 'warning',
  find: ({ input: { terms = [] } }) =>
    terms.flatMap((use) =>
      use.state === 'avoided' ? [{ values: { found: use.found, translation: use.translation }, range: use.range }] : [],
    ),
};
