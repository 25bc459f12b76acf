import { expect } from 'vitest';
import type { Draft } from '@/importing/draft/draft.ts';
import { wordsInOrder } from './words-in-order.ts';

interface Words {
  /** In the order of the file. */
  readonly body: readonly string[];
  /** Those that the file has somewhere else: notes, heads and feet of pages. */
  readonly beside: readonly string[];
}

/**
 * Every word of a file is in the draft, in its order, or in the report. A word in the draft that the file lacks is as wrong as one that is
 * lost.
 */
export function compareWords({ body, beside }: Words, draft: Draft): void {
  const { text, apart, told } = wordsInOrder(draft);
  const rest = [...body];
  const outOfOrder: string[] = [];
  const left: string[] = [];
  // Walks the file's words along the draft's: what the draft leaves out in between must stand somewhere else.
  for (const word of text) {
    const at = rest.findIndex((other) => essence(other) === essence(word));
    if (at < 0) outOfOrder.push(word);
    else left.push(...rest.splice(0, at + 1).slice(0, -1));
  }
  const elsewhere = [...apart, ...told, ...outOfOrder].map(essence);
  const missing = [...left, ...rest, ...beside].filter((word) => {
    const at = elsewhere.indexOf(essence(word));
    if (at >= 0) elsewhere.splice(at, 1);
    return at < 0;
  });
  // In a field that holds no links a link's address, which the file has in its code, stands behind its words.
  const come = outOfOrder.filter((word) => !beside.includes(word) && !/^\(https?:\/\//.test(word));
  expect({ missing, outOfOrder: come }).toEqual({ missing: [], outOfOrder: [] });
}

function essence(word: string): string {
  return word.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
