import type { CheckRule } from '../check-rule.ts';
import { masked } from '../masked.ts';

/**
 * A comma or a point with words on both sides and no space after it. A colon inside a word is German for all genders ("Schüler:innen"); a
 * point between small letters is a file's or a site's name.
 */
const joined = /(?<=\p{L}\p{L})(?:[,;!?](?=\p{L})|\.(?=\p{Lu}\p{Ll}))/gu;

/** No space after punctuation, where the source has none such. */
export const spaceAfterPunctuation: CheckRule = {
  id: 'spaceAfterPunctuation',
  severity: 'warning',
  find: ({ source, target }) =>
    masked(source.text).search(joined) >= 0
      ? []
      : [...masked(target.text).matchAll(joined)].map(({ 0: mark, index }) => ({
          values: { mark },
          range: target.rangeOf(index, index + 1),
        })),
};
