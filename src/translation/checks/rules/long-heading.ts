import type { CheckRule } from '../check-rule.ts';

/**
 * In characters: search engines show some 60 of a title and 160 of a description, and our cards two lines of a title and four of a
 * summary. What the source itself does not keep to is not asked of a translation.
 */
const limits: Readonly<Record<string, number>> = { title: 90, summary: 320 };

/** A title or a summary that will be cut where only its beginning is shown. */
export const longHeading: CheckRule = {
  id: 'longHeading',
  severity: 'warning',
  find: ({ input: { path }, source, target }) => {
    const limit = path.length === 1 ? limits[path[0] ?? ''] : undefined;
    if (limit === undefined || target.text.length <= limit || source.text.length > limit) return [];
    return [{ values: { length: target.text.length, limit } }];
  },
};
