/**
 * The one list of languages. A sixth language is one entry here, one file in `messages/`, one in `labels/`
 * and a migration.
 */
export const locales = ['en', 'nl', 'de', 'pt', 'sk'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'en';

export interface LocaleInfo {
  /** The language's name in itself, as the language switcher shows it. */
  readonly name: string;
  /** BCP 47 tag for `lang`, `hreflang` and `Intl`; Portuguese is the European one. */
  readonly tag: string;
}

export const localeInfo: Readonly<Record<Locale, LocaleInfo>> = {
  en: { name: 'English', tag: 'en' },
  nl: { name: 'Nederlands', tag: 'nl' },
  de: { name: 'Deutsch', tag: 'de' },
  pt: { name: 'Português', tag: 'pt-PT' },
  sk: { name: 'Slovenčina', tag: 'sk' },
};

/** Narrows an outside value, for example a route parameter, to a language of the catalogue. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (locales as readonly string[]).includes(value);
}

/** One value per language, built from a function of the language. */
export function perLocale<T>(build: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, build(locale)])) as Record<Locale, T>;
}
