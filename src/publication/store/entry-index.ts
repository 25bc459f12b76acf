import { defaultLocale, type Locale, locales } from '@/languages/locales.ts';
import type { FeedEntry } from '../feed/read-feed.ts';
import type { CollectedChanges } from './changes.ts';
import { collectChanges, type View } from './entry-changes.ts';
import type { Entry } from './entry.ts';
import { OrderedLists, placeIn } from './ordered-lists.ts';

interface Known {
  readonly entries: Map<Locale, Entry>;
  /** Where in the feed the record of each language stands: two of them with one cursor are the same. */
  readonly cursors: Map<Locale, number>;
}

/** The light rows of all publications, kept in memory by kind and document. Synchronous and free of the database. */
export class EntryIndex {
  readonly #kinds = new Map<string, Map<string, Known>>();
  /** `kind/locale/slug` to document, addresses of earlier days included. */
  readonly #slugs = new Map<string, string>();
  /** `kind/id` to all addresses that lead, or led, to it: `locale/slug`. */
  readonly #slugsOf = new Map<string, Set<string>>();
  readonly #lists = new OrderedLists();

  /**
   * Takes in one entry of the feed.
   * @param changes told which questions (`tags.ts`) have another answer now
   * @returns true when a list of its kind looks different now
   */
  take(item: FeedEntry, changes?: CollectedChanges): boolean {
    const { kind, document: id, locale } = item;
    const slugs = this.#slugsOf.get(`${kind}/${id}`) ?? new Set<string>();
    this.#slugsOf.set(`${kind}/${id}`, slugs);
    for (const slug of item.entry === null ? item.formerSlugs : [...item.formerSlugs, item.entry.slug]) slugs.add(`${locale}/${slug}`);
    const own = this.#known(kind, id)?.entries.get(locale);
    const resolved = locales.map((each) => this.entry(kind, id, each));
    const before = changes === undefined ? undefined : this.#view(item);

    this.#store(item);
    locales.forEach((each, at) => {
      const [was, is] = [resolved[at], this.entry(kind, id, each)];
      if (was !== is) this.#lists.replace(kind, each, { before: was, after: is });
    });
    if (changes !== undefined && before !== undefined) collectChanges({ kind, id, before, after: this.#view(item), changes });
    return JSON.stringify(own) !== JSON.stringify(this.#known(kind, id)?.entries.get(locale));
  }

  /** A document's entry in a language or its fallback: the language itself, the source language, English; no other. */
  entry(kind: string, id: string, locale: Locale): Entry | undefined {
    const known = this.#known(kind, id);
    return known === undefined ? undefined : resolve(known, locale);
  }

  /** In order of number, then date (newest first), then title; the same array until something of it changes. */
  list(kind: string, locale: Locale): readonly Entry[] {
    return this.#lists.get(kind, locale, () =>
      [...(this.#kinds.get(kind)?.values() ?? [])].flatMap((known) => resolve(known, locale) ?? []),
    );
  }

  /** How many documents of a kind are public in any language. */
  count(kind: string): number {
    return this.#kinds.get(kind)?.size ?? 0;
  }

  /** How many documents the list of a language has. */
  countIn(kind: string, locale: Locale): number {
    return this.list(kind, locale).length;
  }

  alternates(kind: string, id: string): readonly Entry[] {
    const known = this.#known(kind, id);
    return known === undefined ? [] : locales.flatMap((locale) => known.entries.get(locale) ?? []);
  }

  /** The entries before and after a document's in the list of its kind. */
  around(kind: string, id: string, locale: Locale): { readonly previous?: Entry; readonly next?: Entry } {
    const entry = this.entry(kind, id, locale);
    if (entry === undefined) return {};
    const list = this.list(kind, locale);
    const place = placeIn(list, entry, locale);
    const [previous, next] = [list[place - 1], list[place + 1]];
    return { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) };
  }

  /**
   * The document that has, or had, this address in this language, as long as any language of it is public; where this
   * one is not any more, the address is a former one.
   */
  findBySlug(kind: string, locale: Locale, slug: string): { id: string; current: boolean } | undefined {
    const id = this.#slugs.get(`${kind}/${locale}/${slug}`);
    const known = id === undefined ? undefined : this.#known(kind, id);
    return id === undefined || known === undefined ? undefined : { id, current: known.entries.get(locale)?.slug === slug };
  }

  #known(kind: string, id: string): Known | undefined {
    return this.#kinds.get(kind)?.get(id);
  }

  #store(item: FeedEntry): void {
    const { kind, document: id, locale } = item;
    const documents = this.#kinds.get(kind) ?? new Map<string, Known>();
    this.#kinds.set(kind, documents);
    const known = documents.get(id) ?? { entries: new Map<Locale, Entry>(), cursors: new Map<Locale, number>() };
    known.cursors.set(locale, item.cursor);
    if (item.state === 'published' && item.entry !== null) {
      known.entries.set(locale, item.entry);
      documents.set(id, known);
    } else {
      known.entries.delete(locale);
      if (known.entries.size === 0) documents.delete(id);
    }
    const slugs = item.entry === null ? item.formerSlugs : [...item.formerSlugs, item.entry.slug];
    for (const slug of slugs) this.#slugs.set(`${kind}/${locale}/${slug}`, id);
  }

  /** All that anybody can ask about a document, as it is now. */
  #view({ kind, document: id }: FeedEntry): View {
    const known = this.#known(kind, id);
    return {
      count: this.count(kind),
      alternates: this.alternates(kind, id),
      slugs: [...(this.#slugsOf.get(`${kind}/${id}`) ?? [])].map((address) => {
        const [locale, slug] = splitAddress(address);
        const found = this.findBySlug(kind, locale, slug);
        return { locale, slug, leadsTo: found === undefined ? '' : `${found.id} ${String(found.current)}` };
      }),
      locales: locales.map((locale) => {
        const entry = known === undefined ? undefined : resolve(known, locale);
        const count = this.countIn(kind, locale);
        if (entry === undefined) return { locale, entry, count, record: '', place: -1, around: [] };
        const { previous, next } = this.around(kind, id, locale);
        return {
          locale,
          entry,
          count,
          record: `${entry.locale} ${String(known?.cursors.get(entry.locale) ?? 0)}`,
          place: placeIn(this.list(kind, locale), entry, locale),
          around: [previous?.id ?? '', next?.id ?? ''],
        };
      }),
    };
  }
}

function splitAddress(address: string): [Locale, string] {
  const at = address.indexOf('/');
  return [address.slice(0, at) as Locale, address.slice(at + 1)];
}

/** Of a text that stands in some third language alone a reader is not told: who reads English is never served Dutch of an English document. */
function resolve({ entries }: Known, locale: Locale): Entry | undefined {
  const own = entries.get(locale);
  if (own !== undefined) return own;
  const any = entries.values().next().value;
  return any === undefined ? undefined : (entries.get(any.sourceLocale) ?? entries.get(defaultLocale));
}
