import { tagProblems } from '@/passages/from-tagged.ts';
import type { CheckRule } from '../check-rule.ts';
import { tagList } from '../tag-list.ts';

/** Tags that overlap, or open without closing; they can only stand inside each other (XML 1.0, 3, well-formedness). */
export const tagCrossed: CheckRule = {
  id: 'tagCrossed',
  severity: 'error',
  find: ({ input: { target, tagged, tags } }) => {
    if (!tagged) return [];
    const { crossed, unknown } = tagProblems(target, tags);
    return tagList(
      crossed.filter((number) => !unknown.includes(number)),
      tags,
    );
  },
};
