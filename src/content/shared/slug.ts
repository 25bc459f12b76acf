import slugify from '@sindresorhus/slugify';
import { type Locale, localeInfo } from '@/languages/locales.ts';

const longest = 100;

/**
 * The last part of an address, made from a title: lower-case ASCII letters, digits and single hyphens, at most 100
 * characters, cut between words. A title without any letter or digit gives the empty string.
 * @example makeSlug('Über Prüfungen & Noten', 'de') // 'ueber-pruefungen-und-noten'
 */
export function makeSlug(title: string, locale: Locale): string {
  const slug = slugify(title.replace(/[’'`´]/g, ''), { decamelize: false, customReplacements: localeInfo[locale].slugLetters });
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return cut.slice(0, lastHyphen > 0 ? lastHyphen : longest);
}
