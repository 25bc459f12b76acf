import type { CheckRule } from '../check-rule.ts';
import { tagList } from '../tag-list.ts';

/** A link around no words, which nobody can follow. Where the source has one such it is meant. */
export const tagEmpty: CheckRule = {
  id: 'tagEmpty',
  severity: 'error',
  find: ({ input: { source, target, tagged, tags } }) => {
    if (!tagged) return [];
    const links = new Set(tags.filter(({ kind }) => kind === 'link').map(({ number }) => number));
    const given = new Set(emptyPairs(source));
    return tagList(
      emptyPairs(target).filter((number) => links.has(number) && !given.has(number)),
      tags,
    );
  },
};

/** The numbers of pairs with nothing but blanks and other tags' beginnings and ends inside; `<3/>` is something. */
function emptyPairs(text: string): number[] {
  const empty = new Set<number>();
  const open = new Set<number>();
  for (const [, closing, digits, single] of text.matchAll(/<(\/?)(\d+)(\/?)>|[^<\s]+|</g)) {
    if (digits === undefined || single === '/') open.clear();
    else if (closing === '') open.add(Number(digits));
    else if (open.delete(Number(digits))) empty.add(Number(digits));
  }
  return [...empty];
}
