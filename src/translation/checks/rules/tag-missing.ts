import { tagProblems } from '@/passages/from-tagged.ts';
import type { CheckRule } from '../check-rule.ts';
import { isShape, tagList } from '../tag-list.ts';

/** A link, citation or footnote of the source is not in the translation (XLIFF 2.1, 4.7.2.3: inline codes that may not be deleted). */
export const tagMissing: CheckRule = {
  id: 'tagMissing',
  severity: 'error',
  find: ({ input: { target, tags } }) => {
    const content = new Set(tags.filter((tag) => !isShape(tag)).map(({ number }) => number));
    return tagList(
      tagProblems(target, tags).missing.filter((number) => content.has(number)),
      tags,
    );
  },
};
