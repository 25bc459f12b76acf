import { type Locale, localeInfo } from '@/languages/locales.ts';

/**
 * The sentences of a text without tags, in order and without the blanks around them, by the rules of its language (Unicode UAX #29, as
 * `Intl.Segmenter` has them).
 */
export function sentencesOf(text: string, locale: Locale): readonly string[] {
  const segmenter = new Intl.Segmenter(localeInfo[locale].tag, { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}
