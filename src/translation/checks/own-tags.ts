import type { Pair } from '@/passages/pair-passages.ts';
import type { Tag } from '@/passages/segment.ts';

/** What a stored translation has beyond its source: emphasis or a link that somebody made in the document's form. */
export function ownTags({ segment, target }: Pair): Tag[] {
  const known = new Set(segment.tags.map(({ number }) => number));
  return (target?.tags ?? []).filter(({ number }) => number > 0 && !known.has(number));
}
