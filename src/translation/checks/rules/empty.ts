import type { CheckRule } from '../check-rule.ts';

/** What a language cannot be published without: `required: true` on the localized field, the title of every kind. */
export const empty: CheckRule = {
  id: 'empty',
  severity: 'error',
  ofEmpty: true,
  find: ({ input, target }) => (input.required === true && target.text.trim() === '' ? [{}] : []),
};
