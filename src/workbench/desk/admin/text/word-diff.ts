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
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return taggedParts(text).flatMap((part) =>
    part.type === 'tag' ? [part.text] : Array.from(segmenter.segment(part.text), ({ segment }) => segment),
  );
}
