import type { Locale } from '@/languages/locales.ts';
import type { Publication, PublicKind } from '@/publication/record/publication.ts';
import { EntryIndex } from '@/publication/store/entry-index.ts';
import { IndexedLibrary } from '@/publication/store/indexed-library.ts';
import type { Library } from '@/publication/store/library.ts';
import { makeEntry } from '@/publication/store/make-entry.ts';

/** Addresses that a publication had before: `kind/id/locale` to slugs. */
export type FormerSlugs = Readonly<Record<string, readonly string[]>>;

/** A library over publications given at once, with the same index as the real one and no database. */
export function fakeLibrary(publications: readonly Publication[], formerSlugs: FormerSlugs = {}): Library {
  const index = new EntryIndex();
  const records = new Map<string, Publication>();
  publications.forEach((publication, cursor) => {
    const { kind, id, locale } = publication;
    records.set(`${kind}/${id}/${locale}`, publication);
    index.take({
      cursor,
      mark: 'of-a-fake-write-',
      kind,
      document: id,
      locale,
      state: 'published',
      entry: makeEntry(publication),
      formerSlugs: formerSlugs[`${kind}/${id}/${locale}`] ?? [],
    });
  });
  return new FakeLibrary(index, records);
}

class FakeLibrary extends IndexedLibrary {
  readonly latest: number;
  protected readonly index: EntryIndex;
  readonly #records: ReadonlyMap<string, Publication>;

  constructor(index: EntryIndex, records: ReadonlyMap<string, Publication>) {
    super();
    this.index = index;
    this.latest = records.size;
    this.#records = records;
  }

  read<K extends PublicKind>({ kind, id }: { kind: K; id: string }, locale: Locale): Promise<Publication<K> | undefined> {
    const entry = this.index.entry(kind, id, locale);
    return Promise.resolve(entry === undefined ? undefined : (this.#records.get(`${kind}/${id}/${entry.locale}`) as Publication<K>));
  }
}
