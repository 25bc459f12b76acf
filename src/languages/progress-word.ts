import { type Locale, localeInfo, locales, perLocale } from './locales.ts';

/** The word in the address of the page that says how far a language is: `/nl/vertalingen`. No kind's word is the same (a test says so). */
export const progressWord: Readonly<Record<Locale, string>> = perLocale((locale) => localeInfo[locale].progressWord);

/** True for the word of any language: for addresses typed with the wrong one. */
export function isProgressWord(word: string): boolean {
  return locales.some((locale) => progressWord[locale] === word);
}
