import { LRUCache } from 'lru-cache';
import { type Locale, localeInfo } from '@/languages/locales.ts';
import { withoutTags } from '@/passages/tagged-text.ts';

const segmenters = new Map<Locale, Intl.Segmenter>();

/** Each save counts all passages of its document again, and few of them changed. A passage of 20 words takes about 200 bytes. */
const counted = new LRUCache<string, number>({ max: 20_000 });

/** Words of a passage, its tags left out, by the rules of its language (Unicode UAX #29, as `Intl.Segmenter` has them). */
export function countWords(text: string, locale: Locale): number {
  const key = `${locale} ${text}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  const words = count(text, locale);
  counted.set(key, words);
  return words;
}

function count(text: string, locale: Locale): number {
  let segmenter = segmenters.get(locale);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(localeInfo[locale].tag, { granularity: 'word' });
    segmenters.set(locale, segmenter);
  }
  let words = 0;
  for (const { isWordLike } of segmenter.segment(withoutTags(text))) if (isWordLike === true) words += 1;
  return words;
}
