import { Bigrams, leastEdits } from './bigrams.ts';
import { EditDistance } from './edit-distance.ts';
import { measured, similarity } from './similarity.ts';

/** A unit as the index follows it. */
export interface IndexedUnit {
  readonly id: string;
  readonly source: string;
  readonly seq: number;
  readonly removed: boolean;
}

export interface Near {
  readonly id: string;
  readonly seq: number;
  /** 0 to 1, as `similarity` says. */
  readonly similarity: number;
}

interface Question {
  readonly text: string;
  readonly limit: number;
  /** 0 to 1; nothing below it is answered. */
  readonly threshold: number;
}

/** Candidates are kept by how alike they can be at best, in steps of this many. */
const steps = 256;

/** What computing with fractions may be off by; it must not cost a candidate. */
const rounding = 1e-9;

/**
 * The sources of a language pair, to be asked for the most similar. Nothing is missed: lengths and pairs of letters say how alike a unit
 * can be at best, candidates are measured in the order of that bound, each only until it is worse than what was found.
 */
export class UnitIndex {
  readonly #rows = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #texts: string[] = [];
  readonly #seqs: number[] = [];
  readonly #alive: boolean[] = [];
  /** Rows by the length of their text: a removed one stays, since its source may come back. */
  readonly #byLength: number[][] = [];
  readonly #bigrams = new Bigrams();

  /** Units that are there, without those removed. */
  get size(): number {
    return this.#alive.reduce((sum, alive) => sum + (alive ? 1 : 0), 0);
  }

  /** Takes in a unit as it is now; the source of one unit never changes but for white space. */
  put({ id, source, seq, removed }: IndexedUnit): void {
    const row = this.#rows.get(id) ?? (removed ? undefined : this.#add(id, source));
    if (row === undefined) return;
    this.#seqs[row] = seq;
    this.#alive[row] = !removed;
  }

  /** The most similar units, the best first, among equals the newest. */
  nearest({ text: asked, limit, threshold }: Question): Near[] {
    const text = measured(asked);
    const distances = new EditDistance(text);
    const best: Near[] = [];
    for (const rows of this.#candidates(text, threshold)) {
      for (const row of rows) {
        const source = this.#texts[row] ?? '';
        const worst = best[limit - 1]?.similarity ?? threshold;
        const distance = distances.within(mostEdits(worst, text.length, source.length), source);
        if (distance === undefined) continue;
        const found = { id: this.#ids[row] ?? '', seq: this.#seqs[row] ?? 0, similarity: similarity(distance, text.length, source.length) };
        if (found.similarity >= worst) insert(best, found, limit);
      }
    }
    return best;
  }

  /** What can be similar enough at all, in steps from the most to the least promising. */
  *#candidates(text: string, threshold: number): Generator<readonly number[]> {
    const asked = this.#bigrams.asked(text);
    const promising: number[][] = Array.from({ length: steps + 1 }, () => []);
    const shortest = Math.ceil(text.length * threshold - rounding);
    const longest = Math.min(threshold === 0 ? Infinity : text.length / threshold + rounding, this.#byLength.length - 1);
    for (let length = shortest; length <= longest; length += 1) {
      const most = mostEdits(threshold, text.length, length);
      for (const row of this.#byLength[length] ?? []) {
        const bound = this.#alive[row] === true ? leastEdits(this.#bigrams.shared(asked, row), text.length, length) : Infinity;
        if (bound <= most) promising[Math.floor((1 - similarity(bound, text.length, length)) * steps)]?.push(row);
      }
    }
    yield* promising;
  }

  #add(id: string, source: string): number {
    const row = this.#ids.length;
    const text = measured(source);
    this.#rows.set(id, row);
    this.#ids.push(id);
    this.#texts.push(text);
    (this.#byLength[text.length] ??= []).push(row);
    this.#bigrams.add(text);
    return row;
  }
}

/** Up to which edit distance two texts of these lengths are still this similar. */
function mostEdits(least: number, one: number, other: number): number {
  return Math.floor((1 - least) * Math.max(one, other) + rounding);
}

function insert(best: Near[], found: Near, limit: number): void {
  const isWorse = (other: Near) => other.similarity < found.similarity || (other.similarity === found.similarity && other.seq < found.seq);
  const place = best.findIndex(isWorse);
  best.splice(place === -1 ? best.length : place, 0, found);
  if (best.length > limit) best.pop();
}
