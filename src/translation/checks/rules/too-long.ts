import type { CheckRule } from '../check-rule.ts';

/** Longer than the field holds: `maxLength` in characters as Payload counts them, UTF-16 units. It could not be published. */
export const tooLong: CheckRule = {
  id: 'tooLong',
  severity: 'error',
  find: ({ input: { target, maxLength } }) =>
    maxLength !== undefined && target.length > maxLength
      ? [{ values: { length: target.length, limit: maxLength }, range: [maxLength, target.length] }]
      : [],
};
