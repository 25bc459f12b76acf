import { diffArrays } from 'diff';
import { taggedParts } from './tagged-parts.ts';

/** A stretch of two texts compared: in both, only in the former (`removed`), only in the latter (`added`). */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * Compares two texts word by word; a tag counts as one word, blanks and signs for themselves. Words are those of Unicode's annex 29
 * (UAX 29, by Intl.Segmenter) in the language named by its BCP 47 tag; the comparison is the `diff` package's (Myers 1986).
 */
export function wordDiff(before: string, after: string, language: string): readonly DiffPart[] {
  const parts = diffArrays(words(before, language), words(after, language));
  return parts.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }));
}

function words(text: string, language: string): string[] {
  const split = splitter(language);
  return taggedParts(text).flatMap((part) => (part.type === 'tag' ? [part.text] : split(part.text)));
}

/** Firefox has no segmenter before 125; the floor of browsers is below. Letters, digits and marks in a row are nearly the same. */
function splitter(language: string): (text: string) => string[] {
  const intl: { readonly Segmenter?: typeof Intl.Segmenter } = Intl;
  const { Segmenter } = intl;
  if (Segmenter === undefined) return (text) => text.match(/[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{N}]+)*|[^]/gu) ?? [];
  const segmenter = new Segmenter(language, { granularity: 'word' });
  return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
}
