import type { CheckRule } from '../check-rule.ts';
import { isShape, tagList } from '../tag-list.ts';

/** A link, citation or footnote that only the translation has, made in the document's form. */
export const tagAdded: CheckRule = {
  id: 'tagAdded',
  severity: 'warning',
  find: ({ input: { tags, ownTags = [] } }) =>
    tagList(
      ownTags.filter((tag) => !isShape(tag)).map(({ number }) => number),
      tags,
    ),
};
