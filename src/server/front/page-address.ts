import { isLocale } from '@/languages/locales.ts';
import { kindOfPathWord } from '@/languages/path-words.ts';
import type { Library } from '@/publication/store/library.ts';
import { partOf } from '@/site/page/parts.ts';

/**
 * The address that a reading page is made from and kept under: path, and of the parameters only the part of a long list,
 * as a number that there is. Everything else, such as the parameters of campaigns, is dropped, so that nobody can fill the
 * cache with many copies of a page.
 */
export function pageAddress({ library, path, query }: { library: Library; path: string; query: string }): string {
  const wanted = query === '' ? null : new URLSearchParams(query).get('page');
  if (wanted === null) return path;
  const [, locale, word, ...rest] = path.split('/');
  const kind = isLocale(locale) && word !== undefined && rest.length === 0 ? kindOfPathWord(locale, word) : undefined;
  if (kind === undefined || !isLocale(locale)) return path;
  const { number } = partOf(wanted, library.entries(kind, locale).length);
  return number === 1 ? path : `${path}?page=${String(number)}`;
}
