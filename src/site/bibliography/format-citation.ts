import type { Locale } from '@/languages/locales.ts';
import { writing } from '@/languages/all/writing.ts';
import type { CitationWords } from '@/languages/citation-words.ts';
import { citedName } from './format-names.ts';
import type { Work } from './work.ts';

export interface CitationRequest {
  readonly work: Work;
  readonly locale: Locale;
  readonly locator?: string | undefined;
  readonly prefix?: string | undefined;
}

/**
 * What stands between the brackets of a parenthetical citation (APA 7, section 8.11).
 * @example parentheticalCitation({ work, locale: 'de', locator: '329' }) // 'Mortier, 2018, S. 329'
 */
export function parentheticalCitation({ work, locale, locator, prefix }: CitationRequest): string {
  const words = writing[locale].citations;
  const parts = [citedAuthors(work, '&'), citedYear(work, words), ...locatorPart(locator, words)];
  return `${prefix === undefined ? '' : `${prefix} `}${parts.join(', ')}`;
}

/**
 * A citation whose authors are part of the sentence: the names, and what stands in brackets after them.
 * @example narrativeCitation({ work, locale: 'en', locator: '329' }) // { authors: 'Lave and Wenger', rest: '1991, p. 329' }
 */
export function narrativeCitation({ work, locale, locator, prefix }: CitationRequest): { authors: string; rest: string } {
  const words = writing[locale].citations;
  const authors = citedAuthors(work, words.and);
  return {
    authors: prefix === undefined ? authors : `${prefix} ${authors}`,
    rest: [citedYear(work, words), ...locatorPart(locator, words)].join(', '),
  };
}

/** One name, two names, or the first and "et al."; a work without authors goes by its editors or its title (APA 7, 8.14, 8.17). */
function citedAuthors({ authors = [], editors = [], title }: Work, and: string): string {
  const names = (authors.length > 0 ? authors : editors).map(citedName);
  const [first, second] = names;
  if (first === undefined) return `“${title}”`;
  if (second === undefined) return first;
  return names.length === 2 ? `${first} ${and} ${second}` : `${first} et al.`;
}

/** The year with its letter, or the words for none. */
export function citedYear({ year, yearSuffix = '' }: Work, words: CitationWords): string {
  if (year === undefined) return yearSuffix === '' ? words.noDate : `${words.noDate}-${yearSuffix}`;
  return year < 0 ? `${String(-year)} ${words.beforeCommonEra}` : `${String(year)}${yearSuffix}`;
}

/** A bare number is a page, a range is pages, held to their word; anything else ("chapter 3") is taken as written. */
function locatorPart(locator: string | undefined, words: CitationWords): string[] {
  const clean = locator?.trim() ?? '';
  if (clean === '') return [];
  if (/^\d+$/.test(clean)) return [`${words.page}\u00a0${clean}`];
  return /^\d+(?:\s*[-–,]\s*\d+)+$/.test(clean) ? [`${words.pages}\u00a0${clean.replace(/\s*[-–]\s*/g, '–')}`] : [clean];
}
