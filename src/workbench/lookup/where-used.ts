import { type Locale, locales } from '@/languages/locales.ts';
import type { Ref } from '@/publication/record/passage.ts';
import type { Library } from '@/publication/store/library.ts';
import type { StoredEntry } from './stored-entry.ts';

/** A document that points to another. */
export interface Use {
  readonly entry: StoredEntry;
  /** In which it does so, and has a text of its own. */
  readonly languages: readonly { readonly locale: Locale; readonly published: boolean }[];
}

/** The documents whose newest drafts point to another one, by relation, picture, link or citation; what is in the trash uses nothing. Pure. */
export function whereUsed(entries: readonly StoredEntry[], wanted: Ref, library: Pick<Library, 'alternates'>): Use[] {
  return entries.flatMap((entry) => {
    if (entry.deleted) return [];
    const written = locales.filter((locale) => locale === entry.sourceLocale || entry.titles.has(locale));
    const pointing = written.filter((locale) =>
      entry.pointers.get(locale)?.uses.some(({ kind, id }) => kind === wanted.kind && id === wanted.id),
    );
    if (pointing.length === 0) return [];
    const published = new Set(library.alternates({ kind: entry.kind, id: entry.id }, 'address').map(({ locale }) => locale));
    return [{ entry, languages: pointing.map((locale) => ({ locale, published: published.has(locale) })) }];
  });
}
