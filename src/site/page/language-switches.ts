import { type Locale, locales } from '@/languages/locales.ts';
import type { PathKind } from '@/languages/path-words.ts';
import type { Ref } from '@/publication/record/passage.ts';
import type { Entry } from '@/publication/store/entry.ts';
import type { Library } from '@/publication/store/library.ts';
import { documentAddress, homeAddress, languageNeutral, listAddress, progressAddress } from '../address/addresses.ts';

/** One line of the language menu: where this very page is for readers of a language, and the language it is there in. */
export interface LanguageSwitch {
  readonly locale: Locale;
  readonly href: string;
  /** The language really shown behind the link. */
  readonly shown: Locale;
}

/** A page that exists in every language: a list, the front page, the page that says there is none. */
export function switchesOfList(page: PathKind | 'home' | 'progress'): LanguageSwitch[] {
  return locales.map((locale) => ({ locale, shown: locale, href: addressOf(page, locale) }));
}

function addressOf(page: PathKind | 'home' | 'progress', locale: Locale): string {
  if (page === 'home') return homeAddress(locale);
  return page === 'progress' ? progressAddress(locale) : listAddress(page, locale);
}

/** Where a document is in the languages in which it is public, for a reader who gets none of them as a fallback. */
export function switchesElsewhere(library: Library, { kind, id }: Ref): LanguageSwitch[] {
  return library.alternates({ kind, id }, 'address').flatMap((entry) => {
    const href = documentAddress(entry, entry.locale);
    return href === null ? [] : [{ locale: entry.locale, href, shown: entry.locale }];
  });
}

/** The same document for readers of each language, with the fallback where it is not published; not for those who get none. */
export function switchesOfDocument(library: Library, { kind, id }: Pick<Entry, 'kind' | 'id'>): LanguageSwitch[] {
  return locales.flatMap((locale) => {
    const entry = library.entry({ kind, id }, locale, 'address');
    const href = entry === undefined ? null : documentAddress(entry, locale);
    if (entry === undefined || href === null) return [];
    return [{ locale, href, shown: languageNeutral.has(kind) ? locale : entry.locale }];
  });
}
