import type { PathKind } from '@/languages/path-words.ts';
import { formats } from '@/languages/formats.ts';
import type { Locale } from '@/languages/locales.ts';
import { translator } from '@/languages/translator.ts';
import type { Publication } from '@/publication/record/publication.ts';
import type { Library } from '@/publication/store/library.ts';
import { letterYears, sortWorks } from '../bibliography/sort-works.ts';
import { type Work, workOf } from '../bibliography/work.ts';
import { loadGlosses } from './load-glosses.ts';
import { collectNotes } from '../text/collect-notes.ts';
import { documentLink } from './document-link.ts';
import type { PageContext } from './page-context.ts';

interface DocumentRequest<K extends PathKind> {
  readonly library: Library;
  readonly publication: Publication<K>;
  /** The language of the reader, which is not the publication's when that is a fallback. */
  readonly reader: Locale;
}

/** Reads all that a publication points to, so that its view need read nothing. Serves the site and the editors' preview alike. */
export async function loadDocument<K extends PathKind>({ library, publication, reader }: DocumentRequest<K>): Promise<PageContext> {
  const { locale, uses, content } = publication;
  const [media, references, glosses] = await Promise.all([
    readAll(uses, 'media', library, locale),
    readAll(publication.kind === 'references' ? [publication] : uses, 'references', library, locale),
    loadGlosses({ library, publication, reader }),
  ]);
  const works = letterYears(sortWorks(references.map(workOf), locale));
  const files = new Map(media.map((file) => [file.id, file]));
  return {
    ...bareContext({ library, locale, reader }),
    media: (ref) => (ref?.kind === 'media' ? files.get(ref.id) : undefined),
    works: new Map(works.map((work: Work) => [work.id, work])),
    notes: collectNotes(content, locale),
    glosses,
  };
}

/** A context for pages that are not one document, such as lists. */
export function bareContext({ library, locale, reader }: { library: Library; locale: Locale; reader: Locale }): PageContext {
  return {
    locale,
    reader,
    t: translator(locale),
    formats: formats(locale),
    link: (ref) => {
      const entry = ref === undefined ? undefined : library.entry(ref, reader, 'link');
      return entry === undefined ? undefined : documentLink(entry, reader);
    },
    media: () => undefined,
    works: new Map(),
    notes: new Map(),
    glosses: new Map(),
  };
}

async function readAll<K extends 'media' | 'references'>(
  refs: readonly { readonly kind: string; readonly id: string }[],
  kind: K,
  library: Library,
  locale: Locale,
): Promise<Publication<K>[]> {
  const wanted = refs.filter((ref) => ref.kind === kind);
  const found = await Promise.all(wanted.map(({ id }) => library.read({ kind, id }, locale)));
  return found.filter((publication) => publication !== undefined);
}
