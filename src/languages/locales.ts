import type { Language } from './language.ts';
import { languages } from './all/languages.ts';

/** The one list of languages. All that is known of one stands in its folder, `src/languages/CODE`; `npm run generate` gathers it in `all/`. */
export const locales = ['en', 'nl', 'de', 'pt', 'sk'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'en';

export const localeInfo: Readonly<Record<Locale, Language>> = languages;

/** Narrows an outside value, for example a route parameter, to a language of the catalogue. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (locales as readonly string[]).includes(value);
}

/** One value per language, built from a function of the language. */
export function perLocale<T>(build: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, build(locale)])) as Record<Locale, T>;
}
