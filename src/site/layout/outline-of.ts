import type { Text } from '@/publication/record/passage.ts';
import type { OutlineEntry } from './outline.tsx';

/** The sections that have a heading. */
export function outlineOf(
  sections: readonly { readonly id: string; readonly heading?: Text }[] | undefined,
  anchorOf: (id: string) => string,
): OutlineEntry[] {
  return (sections ?? []).flatMap(({ id, heading }) => (heading === undefined ? [] : [{ anchor: anchorOf(id), title: heading }]));
}
