import { tagProblems } from '@/passages/from-tagged.ts';
import type { CheckRule } from '../check-rule.ts';
import { tagList } from '../tag-list.ts';

const literal = /&lt;(\/?)(\d+)(\/?)>/g;

/**
 * A numbered tag that the source does not have: readers would see it as it is written. Once saved it is text, `&lt;7>`; where the source
 * says the same it is meant.
 */
export const tagUnknown: CheckRule = {
  id: 'tagUnknown',
  severity: 'error',
  find: ({ input: { source, target, tagged, tags, ownTags = [] } }) => {
    if (!tagged) return [];
    const own = new Set(ownTags.map(({ number }) => number));
    const written = [...target.matchAll(literal)].filter(([text]) => !source.includes(text)).map(([, , number]) => Number(number));
    const unknown = tagProblems(target, tags).unknown.filter((number) => !own.has(number));
    return tagList([...new Set([...unknown, ...written])], tags);
  },
};
