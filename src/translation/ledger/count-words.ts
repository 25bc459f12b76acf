import { type Locale, localeInfo } from '@/languages/locales.ts';
import { withoutTags } from '../segments/tagged-text.ts';

const segmenters = new Map<Locale, Intl.Segmenter>();

/** Words of a passage, its tags left out, by the rules of its language (Unicode UAX #29, as `Intl.Segmenter` has them). */
export function countWords(text: string, locale: Locale): number {
  let segmenter = segmenters.get(locale);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(localeInfo[locale].tag, { granularity: 'word' });
    segmenters.set(locale, segmenter);
  }
  let words = 0;
  for (const { isWordLike } of segmenter.segment(withoutTags(text))) if (isWordLike === true) words += 1;
  return words;
}
