import { isLocale, type Locale, locales } from '@/languages/locales.ts';

/** The language of whoever asks, before Payload knows them: the admin's cookie, then the first that the browser asks for, then English. */
export function languageOf(headers: Headers): Locale {
  const chosen = /(?:^|;\s*)payload-lng=(\w+)/.exec(headers.get('cookie') ?? '')?.[1];
  if (isLocale(chosen)) return chosen;
  const wanted = (headers.get('accept-language') ?? '')
    .slice(0, 200)
    .split(',')
    .map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return locales.find((locale) => locale === wanted.find(isLocale)) ?? 'en';
}
