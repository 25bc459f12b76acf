import type { RootContent } from '../tree/nodes.ts';
import { textOf } from '../tree/text-of.ts';
import type { Note } from './note.ts';
import { at, type Step } from './step.ts';

/** A shorter paragraph may well be said twice on purpose ("Typical example:"). */
const longEnough = 60;

/**
 * Keeps one of two copies of a whole page. Copies are runs of blocks with the same words in the same order, of which at least one is
 * long enough not to be a label. A heading that stood only above the second copy of a whole page becomes the heading of the first.
 */
export function mergeRepeats(nodes: readonly RootContent[]): Step {
  const keys = nodes.map((node) => `${node.type}:${node.type === 'figure' ? node.source : textOf(node)}`);
  const first = new Map<string, number[]>();
  const copyOf = new Map<number, number>();
  for (let index = 0; index < nodes.length; index += 1) {
    const run = longestRun({ keys, first, index });
    const worth = keys.slice(index, index + run.length).some((key) => key.length >= longEnough);
    if (run.length > 0 && worth) {
      for (let step = 0; step < run.length; step += 1) copyOf.set(index + step, run.start + step);
      index += run.length - 1;
      continue;
    }
    const key = keys[index] ?? '';
    first.set(key, [...(first.get(key) ?? []), index]);
  }
  if (!isWholePage(nodes, copyOf)) return { nodes, notes: [] };
  const notes = nodes.flatMap((node, index): Note[] => {
    const original = copyOf.get(index);
    if (original === undefined) return [];
    const keptAt = nodes[original]?.data?.place;
    return [{ type: 'merged', text: textOf(node), ...(keptAt === undefined ? {} : { keptAt }), ...at(node) }];
  });
  const kept = nodes.filter((_, index) => !copyOf.has(index));
  return { nodes: withOrphanFirst({ nodes, kept, copyOf }), notes };
}

/** An instruction may well stand under both rounds, and a table under both worksheets: only a page pasted twice is one too many. */
function isWholePage(nodes: readonly RootContent[], copyOf: ReadonlyMap<number, number>): boolean {
  return copyOf.size * 2 >= nodes.length - 1;
}

interface Run {
  readonly keys: readonly string[];
  readonly first: ReadonlyMap<string, readonly number[]>;
  readonly index: number;
}

function longestRun({ keys, first, index }: Run): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  for (const start of first.get(keys[index] ?? '') ?? []) {
    let length = 0;
    while (start + length < index && index + length < keys.length && keys[start + length] === keys[index + length]) length += 1;
    if (length > best.length) best = { start, length };
  }
  return best;
}

interface Merged {
  readonly nodes: readonly RootContent[];
  readonly kept: readonly RootContent[];
  readonly copyOf: ReadonlyMap<number, number>;
}

/** "About I CO-COPE" stood between the two copies of the page: it is the page's heading, not an empty section at its end. */
function withOrphanFirst({ nodes, kept, copyOf }: Merged): readonly RootContent[] {
  const last = kept.at(-1);
  return copyOf.has(nodes.length - 1) && last?.type === 'heading' && kept[0]?.type !== 'heading'
    ? [{ ...last, depth: 1 }, ...kept.slice(0, -1)]
    : kept;
}
