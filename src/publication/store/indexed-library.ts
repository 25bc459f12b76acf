import type { Locale } from '@/languages/locales.ts';
import type { Ref } from '../record/passage.ts';
import type { Publication, PublicKind } from '../record/publication.ts';
import type { EntryIndex } from './entry-index.ts';
import type { Entry } from './entry.ts';
import type { Library, ListView } from './library.ts';
import { isRecording, noteReading } from './reading-tags.ts';
import type { Shape, Shown } from './shapes.ts';
import { tags, withDetail } from './tags.ts';
import { mayStand } from './term-forms.ts';
import { encodeWords } from './word-filter.ts';

/** What a library answers from its index alone. Each question is noted, whether or not there is an answer. */
export abstract class IndexedLibrary implements Library {
  abstract readonly latest: number;
  protected abstract readonly index: EntryIndex;
  abstract read<K extends PublicKind>(ref: { readonly kind: K; readonly id: string }, locale: Locale): Promise<Publication<K> | undefined>;

  entries<S extends Shape = 'whole'>(kind: PublicKind, locale: Locale, view: ListView<S> = {}): readonly Shown<S>[] {
    const { shape = 'whole', from = 0, to } = view;
    noteReading(withDetail(tags.list(shape, kind, locale), `${String(from)}-${to === undefined ? '' : String(to)}`));
    const list = this.index.list(kind, locale);
    return from === 0 && to === undefined ? list : list.slice(from, to);
  }

  count(kind: PublicKind): number {
    noteReading(tags.count(kind));
    return this.index.count(kind);
  }

  countIn(kind: PublicKind, locale: Locale): number {
    noteReading(tags.countIn(kind, locale));
    return this.index.countIn(kind, locale);
  }

  hasAny(kind: PublicKind, locale: Locale): boolean {
    noteReading(tags.hasAny(kind, locale));
    return this.index.countIn(kind, locale) > 0;
  }

  entry<S extends Shape = 'whole'>(ref: Ref, locale: Locale, shape?: S): Shown<S> | undefined {
    noteReading(tags.entry(shape ?? 'whole', ref.kind, ref.id, locale));
    return this.index.entry(ref.kind, ref.id, locale);
  }

  around(ref: Ref, locale: Locale): { readonly previous?: Shown<'link'>; readonly next?: Shown<'link'> } {
    noteReading(tags.around(ref.kind, ref.id, locale));
    return this.index.around(ref.kind, ref.id, locale);
  }

  placed(places: readonly string[], locale: Locale): readonly Shown<'title'>[] {
    for (const place of places) noteReading(tags.placed(place, locale));
    return this.index.list('pages', locale).filter(({ place }) => place !== undefined && places.includes(place));
  }

  findBySlug(kind: PublicKind, locale: Locale, slug: string): { readonly id: string; readonly current: boolean } | undefined {
    noteReading(tags.slug(kind, locale, slug));
    return this.index.findBySlug(kind, locale, slug);
  }

  alternates<S extends Shape = 'whole'>(ref: Ref, shape?: S): readonly Shown<S>[] {
    noteReading(tags.alternates(shape ?? 'whole', ref.kind, ref.id));
    return this.index.alternates(ref.kind, ref.id);
  }

  termsAmong(stems: ReadonlySet<string>, locale: Locale): readonly Pick<Entry, 'id' | 'title' | 'variants'>[] {
    if (stems.size === 0) return [];
    if (isRecording()) noteReading(withDetail(tags.terms(locale), encodeWords(stems)));
    return this.index.list('terms', locale).filter((entry) => entry.locale === locale && mayStand(entry, stems));
  }
}
