import { isLocale, locales } from '@/languages/locales.ts';
import { kindOfAnyPathWord } from '@/languages/path-words.ts';
import { isProgressWord } from '@/languages/progress-word.ts';
import type { Library } from '@/publication/store/library.ts';

/** Whether a path of this site leads to a page that readers find, if only by a redirect. What is no reading page is taken for right. */
export function leadsToPage(library: Pick<Library, 'findBySlug'>, path: string): boolean {
  const [first = '', word, slug, ...more] = path
    .split('/')
    .slice(1)
    .filter((segment) => segment !== '')
    .map(decoded);
  if (first === '' || first === 'api' || first === 'assets') return true;
  if (!isLocale(first)) return false;
  if (word === undefined) return true;
  if (slug === undefined && isProgressWord(word)) return true;
  const kind = kindOfAnyPathWord(first, word);
  if (kind === undefined || more.length > 1) return false;
  return slug === undefined || locales.some((locale) => library.findBySlug(kind, locale, slug) !== undefined);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
