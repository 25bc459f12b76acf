import { defaultLocale, isLocale, type Locale } from '@/languages/locales.ts';
import type { ReadHeader } from './cross-site.ts';

/** The language in which somebody is answered before Payload knows them: the admin's cookie, or the browser's first that we speak. */
export function answerLanguage(header: ReadHeader): Locale {
  const remembered = /(?:^|;\s*)payload-lng=([a-z]{2})/.exec(header('cookie') ?? '')?.[1];
  const preferences = (header('accept-language') ?? '').split(',').map((preference) => preference.trim().slice(0, 2).toLowerCase());
  return [remembered, ...preferences].find(isLocale) ?? defaultLocale;
}
