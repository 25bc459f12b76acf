import { type Locale, localeInfo } from '@/languages/locales.ts';

/**
 * The `lang` attribute of something in `lang` inside something in `around`: there only where the two differ, so that
 * screen readers change their voice at the right places (WCAG 2.2, 3.1.2).
 */
export function languageOf(lang: Locale, around: Locale): { lang?: string } {
  return lang === around ? {} : { lang: localeInfo[lang].tag };
}
