import { type Locale, localeInfo, perLocale } from './locales.ts';

/**
 * What a language calls all of ours (Unicode CLDR, by `Intl`), so that a new one need not be named in the words of every other.
 * @example languageNames('nl').de // 'Duits'
 */
export function languageNames(locale: Locale): Record<Locale, string> {
  const names = new Intl.DisplayNames([localeInfo[locale].tag], { type: 'language' });
  return perLocale((code) => names.of(code) ?? localeInfo[code].name);
}
