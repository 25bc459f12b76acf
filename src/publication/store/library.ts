import type { Locale } from '@/languages/locales.ts';
import type { Ref } from '../record/passage.ts';
import type { Publication, PublicKind } from '../record/publication.ts';
import type { Entry } from './entry.ts';
import type { Shape, Shown } from './shapes.ts';

/** Which part of a list is read, and how much of each entry; without, all of both. */
export interface ListView<S extends Shape> {
  readonly shape?: S;
  /** Places in the list, from 0; `to` is not read any more. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * What the public may read, as every reader of publications meets it: site, delivery API, search, book. Who asks for less is
 * told of less: what is kept depends on the questions that were asked, with their answers (`tags.ts`).
 */
export interface Library {
  /** Cursor of the newest feed entry that this process has taken in. */
  readonly latest: number;
  /**
   * Every document of a kind once that is public in the wanted language or, where that has no publication, in its source
   * language, then English; `entry.locale` tells. What is public in other languages alone is not among them. Ordered by number, then date (newest first), then title.
   */
  entries<S extends Shape = 'whole'>(kind: PublicKind, locale: Locale, view?: ListView<S>): readonly Shown<S>[];
  /** How many documents of a kind are public in any language. */
  count(kind: PublicKind): number;
  /** How many documents the list of a language has. */
  countIn(kind: PublicKind, locale: Locale): number;
  /** Whether the list of a language shows anything. */
  hasAny(kind: PublicKind, locale: Locale): boolean;
  /** The document in the wanted language or the same fallback; undefined when neither is public. */
  read<K extends PublicKind>(ref: { readonly kind: K; readonly id: string }, locale: Locale): Promise<Publication<K> | undefined>;
  /** The entry of a reference, with the same fallback, without reading the whole publication. */
  entry<S extends Shape = 'whole'>(ref: Ref, locale: Locale, shape?: S): Shown<S> | undefined;
  /** The documents before and after one in the list of its kind. */
  around(ref: Ref, locale: Locale): { readonly previous?: Shown<'link'>; readonly next?: Shown<'link'> };
  /** The pages that have one of these places on the site, in the order of the list. */
  placed(places: readonly string[], locale: Locale): readonly Shown<'title'>[];
  /** The document with this address in this very language; `current: false` for an address it had before. */
  findBySlug(kind: PublicKind, locale: Locale, slug: string): { readonly id: string; readonly current: boolean } | undefined;
  /** The languages in which a document is public, in the catalogue's order. */
  alternates<S extends Shape = 'whole'>(ref: Ref, shape?: S): readonly Shown<S>[];
  /** The terms of the glossary that are public in this very language and may stand in a text that has words of these stems. */
  termsAmong(stems: ReadonlySet<string>, locale: Locale): readonly Pick<Entry, 'id' | 'title' | 'variants'>[];
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
