import { isLocale, type Locale } from '@/languages/locales.ts';

/** From which language into which, as the memory keeps it: `en>sk`. */
export type LanguagePair = `${Locale}>${Locale}`;

export function languagePair(from: Locale, to: Locale): LanguagePair {
  return `${from}>${to}`;
}

/** The two languages of a pair as it is stored; null where it is none. */
export function languagesOf(pair: string): { readonly from: Locale; readonly to: Locale } | null {
  const [from, to, more] = pair.split('>');
  return isLocale(from) && isLocale(to) && more === undefined ? { from, to } : null;
}
