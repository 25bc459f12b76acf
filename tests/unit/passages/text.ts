import type { StoredNode } from '@/passages/segment.ts';

/** A stored text of paragraphs, for tests: `text(['Hello', 'a1'], ['World'])`; the second part is the passage's id. */
export function text(...paragraphs: readonly (readonly [words: string, id?: string])[]): { root: StoredNode } {
  return {
    root: {
      ...{ type: 'root', version: 1, direction: null, format: '', indent: 0 },
      children: paragraphs.map(([words, id]) => ({
        ...{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0 },
        ...(id === undefined ? {} : { $: { passage: id } }),
        children: words === '' ? [] : [{ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: words }],
      })),
    },
  };
}
