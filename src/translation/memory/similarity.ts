import { normalise } from './normalise.ts';

/** First and last code unit of Unicode's private use area in the basic plane: 6400 places that no ordinary text uses. */
const [firstPrivate, lastPrivate] = [0xe000, 0xf8ff];

/**
 * A text as it is measured: normalised, and each numbered tag one character, so that a tag weighs as much as a letter whatever its
 * number. Which tag it is still matters: `<1>` and `<2>` are different characters.
 */
export function measured(text: string): string {
  return normalise(text).replace(/<(\/?)(\d+)(\/?)>/g, (tag, closing: string, digits: string, single: string) => {
    const code = firstPrivate + Number(digits) * 3 + (closing === '' ? (single === '' ? 0 : 2) : 1);
    return code <= lastPrivate ? String.fromCharCode(code) : tag;
  });
}

/**
 * How alike two measured texts are: 1 - d / max(|a|, |b|), with the edit distance d of Levenshtein (1966, "Binary codes capable of
 * correcting deletions, insertions and reversals", Soviet Physics Doklady 10) over UTF-16 units. Characters rather than words, since
 * in Slovak and German an inflected word is another word of nearly the same letters, and a typing error corrected is no new sentence.
 * @returns 0 to 1; 1 for the same text
 */
export function similarity(distance: number, one: number, other: number): number {
  const longer = Math.max(one, other);
  return longer === 0 ? 1 : 1 - distance / longer;
}
