import { tagProblems } from '@/passages/from-tagged.ts';
import type { CheckRule } from '../check-rule.ts';
import { isShape, tagList } from '../tag-list.ts';

/** A link, citation or footnote stands twice. A mark may: what is one emphasis in one language can be two in another. */
export const tagDoubled: CheckRule = {
  id: 'tagDoubled',
  severity: 'error',
  find: ({ input: { target, tags } }) => {
    const content = new Set(tags.filter((tag) => !isShape(tag)).map(({ number }) => number));
    return tagList(
      tagProblems(target, tags).doubled.filter((number) => content.has(number)),
      tags,
    );
  },
};
