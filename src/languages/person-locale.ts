import { defaultLocale, isLocale, type Locale } from './locales.ts';

/** The language of the catalogue in which somebody uses the admin. */
export function personLocale(language: string): Locale {
  const code = language.slice(0, 2);
  return isLocale(code) ? code : defaultLocale;
}
