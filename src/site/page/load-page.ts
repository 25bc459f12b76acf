import { allFacts } from '@/content/all-facts.ts';
import { isPathKind, type PathKind } from '@/languages/path-words.ts';
import { type Locale, locales } from '@/languages/locales.ts';
import { type LanguageProgress, measureProgress } from '@/publication/progress/measure-progress.ts';
import type { Publication } from '@/publication/record/publication.ts';
import type { Library } from '@/publication/store/library.ts';
import type { Shown } from '@/publication/store/shapes.ts';
import { resolveAddress } from '../address/resolve-address.ts';
import { documentLink } from './document-link.ts';
import { loadDoors } from './doors.ts';
import { type Frame, loadFrame } from './frame.ts';
import type { KindItems, KindList } from './kind-list.ts';
import { type LanguageSwitch, switchesOfDocument, switchesOfList } from './language-switches.ts';
import { bareContext, loadDocument } from './load-document.ts';
import type { DocumentLink, PageContext } from './page-context.ts';
import { partOf, placesOf, slicePart } from './parts.ts';

export interface LoadedDocument {
  readonly publication: Publication<PathKind>;
  readonly page: PageContext;
  /** The documents before and after, for kinds that are read in order. */
  readonly around: { readonly previous?: DocumentLink; readonly next?: DocumentLink };
}

interface PageBase {
  readonly locale: Locale;
  readonly frame: Frame;
  readonly switches: readonly LanguageSwitch[];
  /** The context of what is the reader's own: frame, lists, notices. */
  readonly page: PageContext;
}

export type SitePage = PageBase &
  (
    | { readonly type: 'home'; readonly document: LoadedDocument | undefined; readonly doors: readonly KindItems[] }
    | { readonly type: 'list'; readonly list: KindList }
    | { readonly type: 'document'; readonly document: LoadedDocument }
    | { readonly type: 'progress'; readonly progress: LanguageProgress; readonly others: readonly LanguageProgress[] }
  );

interface PageRequest {
  readonly library: Library;
  readonly locale: Locale;
  readonly segments: readonly string[];
  /** Which part of a long list, as the address says it (`?page=2`). */
  readonly part?: string | undefined;
}

/** Reads everything an address shows. Undefined where there is no page, or a redirect; the proxy has answered those. */
export async function loadPage({ library, locale, segments, part }: PageRequest): Promise<SitePage | undefined> {
  const resolution = resolveAddress({ library, locale, segments });
  if (resolution.type === 'missing' || resolution.type === 'redirect') return undefined;
  const base = { locale, frame: await loadFrame({ library, locale }), page: bareContext({ library, locale, reader: locale }) };
  switch (resolution.type) {
    case 'home': {
      const { entry } = resolution;
      const document = entry === undefined ? undefined : await readDocument({ library, locale, entry });
      return { ...base, type: 'home', document, doors: loadDoors({ library, locale }), switches: switchesOfList('home') };
    }
    case 'list':
      return {
        ...base,
        type: 'list',
        list: await loadList({ library, locale, kind: resolution.kind, part }),
        switches: switchesOfList(resolution.kind),
      };
    case 'progress': {
      const others = locales.filter((other) => other !== locale).map((other) => measureProgress(library, other));
      return { ...base, type: 'progress', progress: measureProgress(library, locale), others, switches: switchesOfList('progress') };
    }
    case 'document': {
      const { entry } = resolution;
      const document = await readDocument({ library, locale, entry });
      return document === undefined ? undefined : { ...base, type: 'document', document, switches: switchesOfDocument(library, entry) };
    }
  }
}

async function readDocument({
  library,
  locale,
  entry,
}: {
  library: Library;
  locale: Locale;
  entry: Shown<'address'>;
}): Promise<LoadedDocument | undefined> {
  const publication = await library.read({ kind: entry.kind as PathKind, id: entry.id }, locale);
  if (publication === undefined) return undefined;
  return { publication, page: await loadDocument({ library, publication, reader: locale }), around: aroundOf(library, entry, locale) };
}

function aroundOf(library: Library, entry: Shown<'address'>, locale: Locale): LoadedDocument['around'] {
  if (!isPathKind(entry.kind) || !allFacts[entry.kind].site.readInOrder) return {};
  const { previous: before, next: after } = library.around(entry, locale);
  const previous = before === undefined ? undefined : documentLink(before, locale);
  const next = after === undefined ? undefined : documentLink(after, locale);
  return { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) };
}

interface ListRequest {
  readonly library: Library;
  readonly locale: Locale;
  readonly kind: PathKind;
  readonly part: string | undefined;
}

async function loadList({ library, locale, kind, part: wanted }: ListRequest): Promise<KindList> {
  // The front page is no line of its kind's list, and shifts those behind it.
  const rows = kind === 'pages' ? library.entries(kind, locale, { shape: 'row' }).filter(({ place }) => place !== 'home') : undefined;
  const part = partOf(wanted, rows?.length ?? library.countIn(kind, locale));
  const shown = rows === undefined ? library.entries(kind, locale, { shape: 'row', ...placesOf(part) }) : slicePart(rows, part);
  const items = await Promise.all(
    shown.map(async (entry) => {
      const link = documentLink(entry, locale);
      if (link === undefined) return undefined;
      const item = { id: entry.id, link, entry };
      if (allFacts[kind].site.list === 'entries') return item;
      const publication = await library.read({ kind, id: entry.id }, locale);
      return publication === undefined ? undefined : { ...item, publication };
    }),
  );
  return { kind, items: items.filter((item) => item !== undefined), part };
}
