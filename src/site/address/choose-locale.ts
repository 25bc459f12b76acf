import { defaultLocale, isLocale, type Locale } from '@/languages/locales.ts';

/** The cookie in which a reader's own choice of language is kept for a year. */
export const localeCookie = 'locale';

interface Preferences {
  /** What the reader chose before, from the cookie. */
  readonly remembered?: string | undefined;
  /** The request's Accept-Language header (RFC 9110, section 12.5.4). */
  readonly acceptLanguage?: string | null | undefined;
}

/** The language to greet a reader in: their own choice, then what the browser asks for, then the default. */
export function chooseLocale({ remembered, acceptLanguage }: Preferences): Locale {
  if (isLocale(remembered)) return remembered;
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined);
      return { primary: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ primary }) => primary).find(isLocale) ?? defaultLocale;
}
