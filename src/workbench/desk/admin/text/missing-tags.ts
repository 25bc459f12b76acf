import { taggedParts } from './tagged-parts.ts';

/** Those of the tags whose number stands nowhere in the text, in their order; the next to insert is the first. */
export function missingTags<T extends { readonly number: number }>(tags: readonly T[], text: string): readonly T[] {
  const there = new Set(taggedParts(text).flatMap((part) => (part.type === 'tag' ? [part.number] : [])));
  return tags.filter(({ number }) => !there.has(number));
}
