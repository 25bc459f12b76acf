import { defaultLocale, localeInfo, type Locale, locales } from '@/languages/locales.ts';
import type { FeedEntry } from '../feed/read-feed.ts';
import type { PublicKind } from '../record/publication.ts';
import type { Entry } from './library.ts';

interface Known {
  readonly entries: Map<Locale, Entry>;
}

/** The light rows of all publications, kept in memory by kind and document. Synchronous and free of the database. */
export class EntryIndex {
  readonly #kinds = new Map<string, Map<string, Known>>();
  /** `kind/locale/slug` to document, addresses of earlier days included. */
  readonly #slugs = new Map<string, string>();
  readonly #lists = new Map<string, readonly Entry[]>();

  /** Takes in one entry of the feed. @returns true when a list of its kind looks different now. */
  take(item: FeedEntry): boolean {
    const documents = this.#kinds.get(item.kind) ?? new Map<string, Known>();
    this.#kinds.set(item.kind, documents);
    const known = documents.get(item.document) ?? { entries: new Map<Locale, Entry>() };
    const before = known.entries.get(item.locale);
    if (item.state === 'published' && item.entry !== null) {
      known.entries.set(item.locale, item.entry);
      documents.set(item.document, known);
    } else {
      known.entries.delete(item.locale);
      if (known.entries.size === 0) documents.delete(item.document);
    }
    const slugs = item.entry === null ? item.formerSlugs : [...item.formerSlugs, item.entry.slug];
    for (const slug of slugs) this.#slugs.set(`${item.kind}/${item.locale}/${slug}`, item.document);
    const looksDifferent = JSON.stringify(before) !== JSON.stringify(known.entries.get(item.locale));
    if (looksDifferent) for (const locale of locales) this.#lists.delete(`${item.kind}/${locale}`);
    return looksDifferent;
  }

  /** A document's entry in a language or its fallback: the language itself, the source language, English, any. */
  entry(kind: string, id: string, locale: Locale): Entry | undefined {
    const known = this.#kinds.get(kind)?.get(id);
    return known === undefined ? undefined : resolve(known, locale);
  }

  list(kind: PublicKind, locale: Locale): readonly Entry[] {
    const key = `${kind}/${locale}`;
    const cached = this.#lists.get(key);
    if (cached !== undefined) return cached;
    const collator = new Intl.Collator(localeInfo[locale].tag, { numeric: true });
    const list = [...(this.#kinds.get(kind)?.values() ?? [])]
      .flatMap((known) => resolve(known, locale) ?? [])
      .sort(
        (a, b) =>
          (a.number ?? Infinity) - (b.number ?? Infinity) ||
          (b.date ?? '').localeCompare(a.date ?? '') ||
          collator.compare(a.title.text, b.title.text) ||
          a.id.localeCompare(b.id),
      );
    this.#lists.set(key, list);
    return list;
  }

  alternates(kind: string, id: string): readonly Entry[] {
    const known = this.#kinds.get(kind)?.get(id);
    return known === undefined ? [] : locales.flatMap((locale) => known.entries.get(locale) ?? []);
  }

  /**
   * The document that has, or had, this address in this language, as long as any language of it is public; where this
   * one is not any more, the address is a former one.
   */
  findBySlug(kind: string, locale: Locale, slug: string): { id: string; current: boolean } | undefined {
    const id = this.#slugs.get(`${kind}/${locale}/${slug}`);
    const known = id === undefined ? undefined : this.#kinds.get(kind)?.get(id);
    return id === undefined || known === undefined ? undefined : { id, current: known.entries.get(locale)?.slug === slug };
  }
}

function resolve(known: Known, locale: Locale): Entry | undefined {
  const own = known.entries.get(locale);
  if (own !== undefined) return own;
  const any = known.entries.values().next().value;
  return any === undefined ? undefined : (known.entries.get(any.sourceLocale) ?? known.entries.get(defaultLocale) ?? any);
}
