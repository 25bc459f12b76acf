/**
 * Whether a text holds a word, without keeping the text: a Bloom filter (Bloom, "Space/time trade-offs in hash coding with allowable
 * errors", CACM 13:7, 1970), so it may say yes wrongly and never no wrongly. Ten bits a word and seven hashes are wrong once in a
 * hundred; its size is a power of two, between 32 bytes and 8 KiB.
 */
export interface WordFilter {
  has(word: string): boolean;
}

const hashes = 7;
const bitsPerWord = 10;
const [leastBits, mostBits] = [2 ** 8, 2 ** 16];

/** The filter of some words as one word. */
export function encodeWords(words: ReadonlySet<string>): string {
  const wanted = 2 ** Math.ceil(Math.log2(Math.max(1, words.size * bitsPerWord)));
  const bytes = Buffer.alloc(Math.min(mostBits, Math.max(leastBits, wanted)) / 8);
  for (const word of words)
    for (const place of placesOf(word, bytes.length * 8)) bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
  return bytes.toString('base64url');
}

/** @param text what `encodeWords` gave */
export function decodeWords(text: string): WordFilter {
  const bytes = Buffer.from(text, 'base64url');
  const bits = bytes.length * 8;
  return { has: (word) => bits > 0 && placesOf(word, bits).every((place) => ((bytes[place >> 3] ?? 0) & (1 << (place & 7))) !== 0) };
}

/** Two hashes give all seven (Kirsch and Mitzenmacher, "Less hashing, same performance", 2006). */
function placesOf(word: string, bits: number): readonly number[] {
  const [first, second] = [fnv(word, 0x811c9dc5), fnv(word, 0x9747b28c) | 1];
  return Array.from({ length: hashes }, (_, turn) => (first + Math.imul(turn, second)) & (bits - 1));
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo; draft-eastlake-fnv), with the bits stirred at the end. */
function fnv(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ (hash >>> 13);
}
