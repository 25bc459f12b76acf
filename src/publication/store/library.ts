import type { Locale } from '@/languages/locales.ts';
import type { Ref, Text, WordsByOrigin } from '../record/passage.ts';
import type { Publication, PublicKind } from '../record/publication.ts';

/** The light row kept in memory for every publication: enough for lists, menus, addresses and sitemaps. */
export interface Entry {
  readonly kind: PublicKind;
  readonly id: string;
  readonly locale: Locale;
  readonly sourceLocale: Locale;
  readonly slug: string;
  readonly title: Text;
  readonly summary?: Text;
  readonly translationState: 'reviewed' | 'unreviewed';
  readonly words: WordsByOrigin;
  readonly modifiedAt: string;
  /** Chapters, modules and episodes have a number; news and episodes a date; a page its place on the site. */
  readonly number?: number;
  readonly date?: string;
  readonly place?: string;
  /** Other words for a term of the glossary, in this very language; by them it is found in texts. */
  readonly variants?: readonly string[];
}

/** What the public may read, as every reader of publications meets it: site, delivery API, search, book. */
export interface Library {
  /** Cursor of the newest feed entry that this process has taken in. */
  readonly latest: number;
  /**
   * Every published document of a kind once, in the wanted language or, where that has no publication, in its source
   * language, then English, then any; `entry.locale` tells. Ordered by number, then date (newest first), then title.
   */
  entries(kind: PublicKind, locale: Locale): readonly Entry[];
  /** The document in the wanted language or the same fallback; undefined when nothing of it is public. */
  read<K extends PublicKind>(ref: { readonly kind: K; readonly id: string }, locale: Locale): Promise<Publication<K> | undefined>;
  /** The entry of a reference, with the same fallback, without reading the whole publication. */
  entry(ref: Ref, locale: Locale): Entry | undefined;
  /** The document with this address in this very language; `current: false` for an address it had before. */
  findBySlug(kind: PublicKind, locale: Locale, slug: string): { readonly id: string; readonly current: boolean } | undefined;
  /** The languages in which a document is public, in the catalogue's order. */
  alternates(ref: Ref): readonly Entry[];
}

const key = Symbol.for('cop-cms.library');
type Holder = { [key]?: Library };

/**
 * The library of this process. It lives on `globalThis` on purpose: the server and Next's bundle are two instances of
 * every module (traps, admin).
 * @throws Error when the front has not opened it, that is, when Next was started without `src/server`.
 */
export function openLibrary(): Library {
  const library = (globalThis as Holder)[key];
  if (library === undefined) throw new Error('The library is not open: start with "npm start" or "npm run dev", not with next itself.');
  return library;
}

/** Makes this process's library known; called once, by the server. */
export function installLibrary(library: Library): void {
  (globalThis as Holder)[key] = library;
}
