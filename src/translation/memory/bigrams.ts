/** As many as two bytes number; what comes after them is counted as there in every text, which only lets more texts through. */
const mostKinds = 65_536;
const others = 0;

/** What pairs of neighbouring letters a text has, to be counted in others: one for each kind there. */
export type AskedBigrams = Uint8Array;

/**
 * The pairs of neighbouring UTF-16 units of many texts, to see quickly which of them cannot be alike: one edit changes two pairs at most,
 * so that texts within so many edits share the rest (q-gram lemma: Ukkonen 1992, "Approximate string-matching with q-grams and maximal
 * matches", Theoretical Computer Science 92; count filter: Gravano et al. 2001, "Approximate String Joins in a Database (Almost) for
 * Free", VLDB). The second time that a pair stands in a text it is another kind, so that what counts each once counts all.
 */
export class Bigrams {
  readonly #kinds = new Map<number, number>();
  /** The kinds in each text, one text after the other. */
  #all = new Uint16Array(65_536);
  /** Where each text begins, and where the last one ends. */
  readonly #starts = [0];

  /** Takes in the next text; texts are numbered from 0. */
  add(text: string): void {
    const start = this.#starts.at(-1) ?? 0;
    const end = start + Math.max(0, text.length - 1);
    if (end > this.#all.length) {
      const larger = new Uint16Array(Math.max(end, this.#all.length * 2));
      larger.set(this.#all);
      this.#all = larger;
    }
    this.#all.set(this.#kindsOf(text, true), start);
    this.#starts.push(end);
  }

  asked(text: string): AskedBigrams {
    const asked = new Uint8Array(mostKinds);
    asked[others] = 1;
    for (const kind of this.#kindsOf(text, false)) asked[kind] = 1;
    return asked;
  }

  /** How many pairs the text of this number shares with the one that is asked for, at most. */
  shared(asked: AskedBigrams, number: number): number {
    const all = this.#all;
    const end = this.#starts[number + 1] ?? 0;
    let shared = 0;
    for (let at = this.#starts[number] ?? 0; at < end; at += 1) shared += asked[all[at] ?? others] ?? 0;
    return shared;
  }

  #kindsOf(text: string, isNew: boolean): number[] {
    const times = new Map<number, number>();
    return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => {
      const pair = text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
      const time = times.get(pair) ?? 0;
      times.set(pair, time + 1);
      const name = time * 2 ** 32 + pair;
      const known = this.#kinds.get(name);
      if (known !== undefined || !isNew || this.#kinds.size >= mostKinds - 1) return known ?? others;
      this.#kinds.set(name, this.#kinds.size + 1);
      return this.#kinds.size;
    });
  }
}

/** What the edit distance of two texts is at least, from the pairs they share. */
export function leastEdits(shared: number, one: number, other: number): number {
  return Math.max(Math.abs(one - other), Math.ceil((Math.max(one, other) - 1 - shared) / 2));
}
