import { defaultLocale, isLocale, type Locale } from '@/languages/locales.ts';

/** A new document is written in the language in which its form is open. */
export function initialSourceLocale({ locale }: { readonly locale?: string | null }): Locale {
  return isLocale(locale) ? locale : defaultLocale;
}
