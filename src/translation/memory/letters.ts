/** How many kinds of letters are told apart: the last six bits of a UTF-16 unit, so that a to z are a kind each. */
export const letterKinds = 64;

/** How often each kind of letter is in a text; what is there more than 255 times counts as 255. */
export function letters(text: string): Uint8Array {
  const counts = new Uint8ClampedArray(letterKinds);
  for (let at = 0; at < text.length; at += 1) {
    const kind = text.charCodeAt(at) % letterKinds;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return new Uint8Array(counts.buffer);
}

/**
 * A lower bound of the edit distance of two texts from their letters alone: the bag distance of Bartolini, Ciaccia and Patella (2002,
 * "String Matching with Metric Trees Using an Approximate Distance", SPIRE, LNCS 2476), the larger of how many letters the one has more
 * and how many it has fewer. One edit changes either by at most one; letters that share a kind, or are counted no further, only make
 * the bound lower.
 * @param start where in `all` the counts of the other text begin
 */
export function letterBound(own: Uint8Array, all: Uint8Array, start: number): number {
  let apart = 0;
  let more = 0;
  for (let kind = 0; kind < letterKinds; kind += 1) {
    const difference = (own[kind] ?? 0) - (all[start + kind] ?? 0);
    apart += Math.abs(difference);
    more += difference;
  }
  // The larger of two numbers from their sum and their difference, since a branch for each letter would cost more than all else here.
  return (apart + Math.abs(more)) / 2;
}
