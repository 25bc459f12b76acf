import { distance } from 'fastest-levenshtein';

/**
 * How alike two texts are, from 0 to 1: 1 − d / max(|a|, |b|), where d is the Levenshtein distance (Levenshtein, 1966), counted in
 * UTF-16 units. Characters rather than words, since an inflected ending is a small change in all our languages.
 */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}
