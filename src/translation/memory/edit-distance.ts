const wordBits = 32;

/** Rows of the table, from `first` to before `bottom`, in the columns from `start` to before `end`; `distance` is what stands at their corner. */
interface Rows {
  readonly first: number;
  readonly bottom: number;
  readonly start: number;
  readonly end: number;
  /** Where the rows below start. */
  readonly next: number;
  readonly columns: number;
  readonly distance: number;
}

/**
 * The edit distance (Levenshtein) of one text to many others: bit vectors as in Myers (1999) and, for texts of several words of bits,
 * Hyyrö (2003, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances"). What depends on the one text is computed
 * once, only the band of the table is computed in which a distance within what is asked can run (Ukkonen 1985, "Algorithms for
 * Approximate String Matching", Information and Control 64), and a comparison ends as soon as it cannot stay within that.
 */
export class EditDistance {
  readonly #length: number;
  /** Which place each UTF-16 unit has in `#places`; 0 is that of units which the text does not have. */
  readonly #kinds = new Uint16Array(65_536);
  /** How many places there are. */
  readonly #count: number;
  /** For each 32 units of the text, and each kind of unit in it: a bit is set where the text has that unit. */
  readonly #places: Int32Array;
  /** Of the text compared: the kinds of its units, and by how much the distance changes with each, below the rows that are done. */
  #units = new Uint16Array(256);
  #changes = new Int8Array(256);

  constructor(text: string) {
    this.#length = text.length;
    const units = new Set(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
    [...units].forEach((unit, index) => (this.#kinds[unit] = index + 1));
    this.#count = units.size + 1;
    this.#places = new Int32Array(this.#count * Math.ceil(text.length / wordBits));
    for (let at = 0; at < text.length; at += 1) {
      const place = Math.floor(at / wordBits) * this.#count + (this.#kinds[text.charCodeAt(at)] ?? 0);
      this.#places[place] = (this.#places[place] ?? 0) | (1 << (at % wordBits));
    }
  }

  /** @returns the distance in UTF-16 units where it is at most `most`, else undefined */
  within(most: number, other: string): number | undefined {
    const columns = other.length;
    // By how many columns a path may be ahead of its row or behind, if it is to end in the corner.
    const ahead = Math.floor((most + columns - this.#length) / 2);
    const behind = Math.floor((most - columns + this.#length) / 2);
    if (ahead < 0 || behind < 0) return undefined;
    this.#prepare(other);
    let start = 0;
    let distance = 0;
    for (let first = 0; first < this.#length; first += wordBits) {
      const bottom = Math.min(first + wordBits, this.#length);
      const next = Math.max(0, bottom - behind);
      const { last, least, atNext } = this.#rows({ first, bottom, start, end: Math.min(columns, bottom + ahead), next, columns, distance });
      if (least > most) return undefined;
      start = next;
      distance = bottom === this.#length ? last : atNext;
    }
    return this.#length === 0 ? columns : distance <= most ? distance : undefined;
  }

  #prepare(other: string): void {
    if (other.length > this.#units.length) {
      this.#units = new Uint16Array(other.length * 2);
      this.#changes = new Int8Array(other.length * 2);
    }
    for (let at = 0; at < other.length; at += 1) this.#units[at] = this.#kinds[other.charCodeAt(at)] ?? 0;
    this.#changes.fill(1, 0, other.length);
  }

  /**
   * The next 32 rows of the table of distances, the columns of the band. Outside it, each step counts as one more.
   * @returns the distance at the end of the lowest row and at the column where the next rows start, and what that of the whole texts is at least
   */
  #rows({ first, bottom, start, end, next, columns, distance }: Rows): { last: number; least: number; atNext: number } {
    const [units, changes, places] = [this.#units, this.#changes, this.#places];
    const place = (first / wordBits) * this.#count;
    const top = bottom - first - 1;
    const left = this.#length - bottom;
    let more = -1;
    let fewer = 0;
    let last = distance + bottom - first;
    let least = last + Math.abs(left - (columns - start));
    let atNext = last;
    for (let column = start; column < end; column += 1) {
      const found = places[place + (units[column] ?? 0)] ?? 0;
      const above = changes[column] ?? 0;
      const down = above < 0 ? 1 : 0;
      const equal = found | down;
      const vertical = found | fewer;
      const horizontal = (((equal & more) + more) ^ more) | equal;
      const rise = fewer | ~(horizontal | more);
      const fall = more & horizontal;
      const change = ((rise >>> top) & 1) - ((fall >>> top) & 1);
      const raised = (rise << 1) | (above > 0 ? 1 : 0);
      more = (fall << 1) | down | ~(vertical | raised);
      fewer = raised & vertical;
      changes[column] = change;
      last += change;
      if (column < next) atNext = last;
      // What is left of both texts costs at least the difference of its lengths.
      least = Math.min(least, last + Math.abs(left - (columns - column - 1)));
    }
    return { last, least, atNext };
  }
}
