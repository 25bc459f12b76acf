import { defaultLocale, isLocale, type Locale } from '@/languages/locales.ts';

/** The language that a document is written in; pure. */
export function sourceLocaleOf(document: Readonly<Record<string, unknown>>): Locale {
  return isLocale(document['sourceLocale']) ? document['sourceLocale'] : defaultLocale;
}
