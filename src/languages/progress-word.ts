import { type Locale, locales } from './locales.ts';

/** The word in the address of the page that says how far a language is: `/nl/vertalingen`. No kind's word is the same (a test says so). */
export const progressWord: Readonly<Record<Locale, string>> = {
  en: 'translations',
  nl: 'vertalingen',
  de: 'uebersetzungen',
  pt: 'traducoes',
  sk: 'preklady',
};

/** True for the word of any language: for addresses typed with the wrong one. */
export function isProgressWord(word: string): boolean {
  return locales.some((locale) => progressWord[locale] === word);
}
