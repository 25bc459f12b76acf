import type { Payload } from 'payload';
import { sourceLocaleOf } from '@/content/shared/source-locale-of.ts';
import type { Locale } from '@/languages/locales.ts';
import { projectDocument, publishedLocales } from '../project/project-document.ts';
import { sourceOf } from '../project/source.ts';
import type { Ref } from '../record/passage.ts';
import type { Publication, PublicKind } from '../record/publication.ts';
import { storedValues } from '../reconcile/stored-values.ts';
import type { Entry } from '../store/entry.ts';
import type { Library, ListView } from '../store/library.ts';
import { makeEntry } from '../store/make-entry.ts';
import type { Shape, Shown } from '../store/shapes.ts';

interface DraftLibraryInput {
  readonly library: Library;
  readonly payload: Payload;
  readonly draft: Publication;
  /** How a work or file is shown that nothing published uses. */
  readonly unused?: (found: Publication) => Publication;
}

/**
 * The public library with one draft in it, for somebody who may see that draft: the preview reads it exactly as the
 * site reads the library. Works and files that the draft uses are shown although nothing published uses them yet.
 */
export class DraftLibrary implements Library {
  readonly #library: Library;
  readonly #payload: Payload;
  readonly #draft: Publication;
  readonly #shown: (unused: Publication) => Publication;

  constructor({ library, payload, draft, unused = (found) => found }: DraftLibraryInput) {
    this.#library = library;
    this.#payload = payload;
    this.#draft = draft;
    this.#shown = unused;
  }

  get latest(): number {
    return this.#library.latest;
  }

  entries<S extends Shape = 'whole'>(kind: PublicKind, locale: Locale, view?: ListView<S>): readonly Shown<S>[] {
    return this.#library.entries(kind, locale, view);
  }

  count(kind: PublicKind): number {
    return this.#library.count(kind);
  }

  countIn(kind: PublicKind, locale: Locale): number {
    return this.#library.countIn(kind, locale);
  }

  hasAny(kind: PublicKind, locale: Locale): boolean {
    return this.#library.hasAny(kind, locale);
  }

  entry<S extends Shape = 'whole'>(ref: Ref, locale: Locale, shape?: S): Shown<S> | undefined {
    return this.#isDraft(ref) ? makeEntry(this.#draft) : this.#library.entry(ref, locale, shape);
  }

  around(ref: Ref, locale: Locale): { readonly previous?: Shown<'link'>; readonly next?: Shown<'link'> } {
    return this.#library.around(ref, locale);
  }

  placed(places: readonly string[], locale: Locale): readonly Shown<'title'>[] {
    return this.#library.placed(places, locale);
  }

  termsAmong(stems: ReadonlySet<string>, locale: Locale): readonly Pick<Entry, 'id' | 'title' | 'variants'>[] {
    return this.#library.termsAmong(stems, locale);
  }

  findBySlug(kind: PublicKind, locale: Locale, slug: string): { id: string; current: boolean } | undefined {
    if (kind === this.#draft.kind && locale === this.#draft.locale && slug === this.#draft.slug)
      return { id: this.#draft.id, current: true };
    return this.#library.findBySlug(kind, locale, slug);
  }

  alternates<S extends Shape = 'whole'>(ref: Ref, shape?: S): readonly Shown<S>[] {
    return this.#isDraft(ref) ? [makeEntry(this.#draft)] : this.#library.alternates(ref, shape);
  }

  async read<K extends PublicKind>(ref: { readonly kind: K; readonly id: string }, locale: Locale): Promise<Publication<K> | undefined> {
    const found: Publication | undefined = this.#isDraft(ref)
      ? this.#draft
      : ((await this.#library.read(ref, locale)) ?? (await this.#unused(ref, locale)));
    return found?.kind === ref.kind ? (found as Publication<K>) : undefined;
  }

  /** A work or file that this draft uses and nothing published does so far. */
  async #unused(ref: Ref, locale: Locale): Promise<Publication | undefined> {
    const source = sourceOf(ref.kind);
    if (source?.publishes !== 'when-used' || !this.#draft.uses.some(({ kind, id }) => kind === ref.kind && id === ref.id)) return undefined;
    const values = await storedValues({ payload: this.#payload, source, id: ref.id });
    if (values === undefined) return undefined;
    const records = projectDocument({ source, values, published: publishedLocales(source, values, true) });
    const found = records.get(locale) ?? records.get(sourceLocaleOf(values));
    return found === undefined ? undefined : this.#shown(found);
  }

  #isDraft(ref: Ref): boolean {
    return ref.kind === this.#draft.kind && ref.id === this.#draft.id;
  }
}
