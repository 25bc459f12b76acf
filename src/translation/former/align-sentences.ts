/** Sentences of a source with those of its translation: as a rule one with one. */
export interface Bead {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** How many sentences of either side may belong together, with what each costs: translators keep sentences, and seldom join or part them. */
const shapes = [
  { source: 1, target: 1, cost: 0 },
  { source: 1, target: 2, cost: 1 },
  { source: 2, target: 1, cost: 1 },
  { source: 2, target: 2, cost: 1.5 },
  { source: 1, target: 0, cost: 3 },
  { source: 0, target: 1, cost: 3 },
] as const;

/** The cheapest way to a place in both texts, by its last step. */
interface Best {
  readonly cost: number;
  readonly bead: Bead;
  readonly before: Best | undefined;
}

const none: Bead = { source: [], target: [] };

/**
 * Aligns the sentences of a passage with those of its translation by their lengths: what is long in one language is long in the other
 * (Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993). Every sentence is in one bead, in order. Pure.
 */
export function alignSentences(source: readonly string[], target: readonly string[]): readonly Bead[] {
  const ratio = lengthOf(target) / Math.max(1, lengthOf(source));
  const best: Best[][] = Array.from({ length: source.length + 1 }, () => []);
  for (let row = 0; row <= source.length; row += 1) {
    for (let column = 0; column <= target.length; column += 1) {
      const steps = shapes.flatMap((shape): Best[] => {
        const before = best[row - shape.source]?.[column - shape.target];
        if (before === undefined) return [];
        const bead = { source: source.slice(row - shape.source, row), target: target.slice(column - shape.target, column) };
        return [{ cost: before.cost + shape.cost + difference(bead, ratio), bead, before }];
      });
      const start: Best[] = row === 0 && column === 0 ? [{ cost: 0, bead: none, before: undefined }] : [];
      const cheapest = [...start, ...steps].reduce<Best | undefined>(
        (least, step) => (least === undefined || step.cost < least.cost ? step : least),
        undefined,
      );
      if (cheapest !== undefined) (best[row] ??= [])[column] = cheapest;
    }
  }
  return beadsUpTo(best[source.length]?.[target.length]);
}

function beadsUpTo(last: Best | undefined): readonly Bead[] {
  const beads: Bead[] = [];
  for (let step = last; step?.before !== undefined; step = step.before) beads.unshift(step.bead);
  return beads;
}

/** From 0, where the lengths are as in the whole passage, to 2. */
function difference({ source, target }: Bead, ratio: number): number {
  const [expected, found] = [lengthOf(source) * ratio, lengthOf(target)];
  return source.length === 0 || target.length === 0 ? 0 : (2 * Math.abs(expected - found)) / Math.max(1, expected + found);
}

function lengthOf(sentences: readonly string[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}
