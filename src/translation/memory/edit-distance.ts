const wordBits = 32;

/**
 * The edit distance (Levenshtein) of one text to many others: bit vectors as in Myers (1999) and, for texts of several words of bits,
 * Hyyrö (2003, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances"). What depends on the one text is computed
 * once, and a comparison ends as soon as it cannot stay within what is asked.
 */
export class EditDistance {
  readonly #length: number;
  readonly #words: number;
  /** The bit of the last word that the text's last unit has. */
  readonly #top: number;
  /** Which row of `#places` belongs to a UTF-16 unit; row 0 is that of units which the text does not have. */
  readonly #rows = new Uint16Array(65_536);
  /** For each unit of the text, a row of words: a bit is set where the text has the unit. */
  readonly #places: Int32Array;
  readonly #more: Int32Array;
  readonly #fewer: Int32Array;

  constructor(text: string) {
    this.#length = text.length;
    this.#top = (text.length - 1) % wordBits;
    this.#words = Math.ceil(text.length / wordBits);
    const units = new Set(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
    [...units].forEach((unit, index) => (this.#rows[unit] = index + 1));
    this.#places = new Int32Array((units.size + 1) * this.#words);
    this.#more = new Int32Array(this.#words);
    this.#fewer = new Int32Array(this.#words);
    for (let at = 0; at < text.length; at += 1) {
      const place = (this.#rows[text.charCodeAt(at)] ?? 0) * this.#words + Math.floor(at / wordBits);
      this.#places[place] = (this.#places[place] ?? 0) | (1 << (at % wordBits));
    }
  }

  /** @returns the distance in UTF-16 units where it is at most `most`, else undefined */
  within(most: number, other: string): number | undefined {
    if (this.#length === 0) return other.length <= most ? other.length : undefined;
    this.#more.fill(-1);
    this.#fewer.fill(0);
    let distance = this.#length;
    for (let at = 0; at < other.length; at += 1) {
      distance += this.#column((this.#rows[other.charCodeAt(at)] ?? 0) * this.#words);
      // Each unit that is left can bring the texts nearer by one.
      if (distance - (other.length - at - 1) > most) return undefined;
    }
    return distance <= most ? distance : undefined;
  }

  /** One column of the table of distances. @returns by how much the distance to the whole text changes: -1, 0 or 1 */
  #column(row: number): number {
    const places = this.#places;
    const more = this.#more;
    const fewer = this.#fewer;
    const last = this.#words - 1;
    let up = 1;
    let down = 0;
    let change = 0;
    for (let word = 0; word <= last; word += 1) {
      const place = places[row + word] ?? 0;
      const above = more[word] ?? 0;
      const below = fewer[word] ?? 0;
      const equal = place | down;
      const horizontal = (((equal & above) + above) ^ above) | equal;
      const rise = below | ~(horizontal | above);
      const fall = above & horizontal;
      const vertical = place | below;
      const raised = (rise << 1) | up;
      more[word] = (fall << 1) | down | ~(vertical | raised);
      fewer[word] = raised & vertical;
      up = rise >>> (wordBits - 1);
      down = fall >>> (wordBits - 1);
      if (word === last) change = ((rise >>> this.#top) & 1) - ((fall >>> this.#top) & 1);
    }
    return change;
  }
}
