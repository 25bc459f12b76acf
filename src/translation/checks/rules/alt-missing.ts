import type { CheckRule } from '../check-rule.ts';

/** A picture beside the passage has no alternative text in this language (WCAG 2.2, 1.1.1). The publish gate of the content room holds it. */
export const altMissing: CheckRule = {
  id: 'altMissing',
  severity: 'error',
  ofEmpty: true,
  find: ({ input: { picturesWithoutAlt = [] } }) => picturesWithoutAlt.map((file) => ({ values: { file } })),
};
