import type { CheckRule } from '../check-rule.ts';

/** A link to a document that has no page in this language; readers would get the source's. The caller knows which. */
export const linkNotPublished: CheckRule = {
  id: 'linkNotPublished',
  severity: 'warning',
  find: ({ input: { unpublishedLinks = [] } }) => unpublishedLinks.map((title) => ({ values: { title } })),
};
