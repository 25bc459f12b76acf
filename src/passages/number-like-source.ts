import { markerIdOf } from './subflows.ts';
import type { StoredNode, Tag } from './segment.ts';
import { same, type TaggedText, without } from './tagged-text.ts';

/**
 * Gives the tags of a translation the numbers of the source's tags that they stand for: an equal one first, then one with the same
 * id, then one of the same kind, each once. One that stands there again keeps its number, so that a doubled tag is seen as one; what the source
 * does not have comes after, from the next free number.
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
    const again = doubles(target.tags, number, numbers);
    if (again === undefined) next += 1;
    numbers.set(number, again ?? next);
  }
  return {
    text: target.text.replace(/<(\/?)(\d+)(\/?)>/g, (_, open: string, digits: string, close: string) => {
      const number = Number(digits);
      return `<${open}${String(numbers.get(number) ?? number)}${close}>`;
    }),
    tags: firstOfEach(target.tags.map((tag) => ({ ...tag, number: numbers.get(tag.number) ?? tag.number }))),
  };
}

/** The source's number of a link or marker that stands in the translation already; marks, breaks and tabs may be as many as somebody likes. */
function doubles(tags: readonly Tag[], number: number, numbers: ReadonlyMap<number, number>): number | undefined {
  const own = tags.find((tag) => tag.number === number);
  if (own === undefined || own.kind === 'mark' || own.kind === 'break' || own.kind === 'tab') return undefined;
  const first = tags.find((tag) => numbers.has(tag.number) && tag.kind === own.kind && same(meaning(tag.node), meaning(own.node)));
  return first === undefined ? undefined : numbers.get(first.number);
}

function firstOfEach(tags: readonly Tag[]): Tag[] {
  return [...new Map([...tags].reverse().map((tag) => [tag.number, tag])).values()].reverse();
}

/** A footnote and a citation are the same one in every language, whatever their own words are. */
function meaning(node: StoredNode): StoredNode {
  const fields = node['fields'];
  if (node.type !== 'inlineBlock' || typeof fields !== 'object' || fields === null) return node;
  return { ...node, fields: without(without(fields as StoredNode, 'note'), 'prefix') };
}
