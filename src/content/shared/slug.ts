import slugify from '@sindresorhus/slugify';
import type { Locale } from '@/languages/locales.ts';

/** Letters that one language writes out differently from the general rule: German ä is ae, but Slovak ä is a. */
const replacements: Readonly<Partial<Record<Locale, readonly [string, string][]>>> = {
  sk: [
    ['ä', 'a'],
    ['Ä', 'a'],
    ['&', ' a '],
  ],
  nl: [
    ['ë', 'e'],
    ['ï', 'i'],
    ['ö', 'o'],
    ['ü', 'u'],
    ['ä', 'a'],
    ['&', ' en '],
  ],
  pt: [
    ['ü', 'u'],
    ['ö', 'o'],
    ['ä', 'a'],
    ['&', ' e '],
  ],
  de: [['&', ' und ']],
  en: [
    ['ü', 'u'],
    ['ö', 'o'],
    ['ä', 'a'],
  ],
};

const longest = 100;

/**
 * The last part of an address, made from a title: lower-case ASCII letters, digits and single hyphens, at most 100
 * characters, cut between words. A title without any letter or digit gives the empty string.
 * @example makeSlug('Über Prüfungen & Noten', 'de') // 'ueber-pruefungen-und-noten'
 */
export function makeSlug(title: string, locale: Locale): string {
  const slug = slugify(title.replace(/[’'`´]/g, ''), { decamelize: false, customReplacements: [...(replacements[locale] ?? [])] });
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return cut.slice(0, lastHyphen > 0 ? lastHyphen : longest);
}
