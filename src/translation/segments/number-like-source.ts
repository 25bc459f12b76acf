import { markerIdOf } from './asides.ts';
import type { StoredNode, Tag } from './segment.ts';
import { same, type TaggedText, without } from './tagged-text.ts';

/**
 * Gives the tags of a translation the numbers of the source's tags that they stand for: an equal one first, then one with the same
 * id, then one of the same kind, each once; what the source does not have comes after, from the next free number.
 */
export function numberLikeSource(target: TaggedText, source: readonly Tag[]): TaggedText {
  const free = source.filter(({ number }) => number > 0);
  const numbers = new Map<number, number>();
  const take = (fits: (candidate: Tag, tag: Tag) => boolean) => {
    for (const tag of target.tags) {
      if (tag.number === 0 || numbers.has(tag.number)) continue;
      const index = free.findIndex((candidate) => candidate.paired === tag.paired && fits(candidate, tag));
      const [found] = index === -1 ? [] : free.splice(index, 1);
      if (found !== undefined) numbers.set(tag.number, found.number);
    }
  };
  take((candidate, tag) => same(meaning(candidate.node), meaning(tag.node)));
  take((candidate, tag) => markerIdOf(tag.node) !== undefined && markerIdOf(candidate.node) === markerIdOf(tag.node));
  take((candidate, tag) => candidate.kind === tag.kind && tag.kind !== 'mark');
  take((candidate, tag) => candidate.kind === tag.kind && candidate.node['format'] === tag.node['format']);
  let next = Math.max(0, ...source.map(({ number }) => number));
  for (const { number } of target.tags) {
    if (number === 0 || numbers.has(number)) continue;
    next += 1;
    numbers.set(number, next);
  }
  return {
    text: target.text.replace(/<(\/?)(\d+)(\/?)>/g, (_, open: string, digits: string, close: string) => {
      const number = Number(digits);
      return `<${open}${String(numbers.get(number) ?? number)}${close}>`;
    }),
    tags: target.tags.map((tag) => ({ ...tag, number: numbers.get(tag.number) ?? tag.number })),
  };
}

/** A footnote and a citation are the same one in every language, whatever their own words are. */
function meaning(node: StoredNode): StoredNode {
  const fields = node['fields'];
  if (node.type !== 'inlineBlock' || typeof fields !== 'object' || fields === null) return node;
  return { ...node, fields: without(without(fields as StoredNode, 'note'), 'prefix') };
}
