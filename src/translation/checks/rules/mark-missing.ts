import { tagProblems } from '@/passages/from-tagged.ts';
import type { CheckRule } from '../check-rule.ts';
import { isShape, tagList } from '../tag-list.ts';

/** Bold, italics or a line break of the source is not in the translation, which can be meant. */
export const markMissing: CheckRule = {
  id: 'markMissing',
  severity: 'warning',
  find: ({ input: { target, tags } }) => {
    const shape = new Set(tags.filter(isShape).map(({ number }) => number));
    return tagList(
      tagProblems(target, tags).missing.filter((number) => shape.has(number)),
      tags,
    );
  },
};
