import { allFacts } from '@/content/all-facts.ts';
import { pathKinds, type PathKind } from '@/languages/path-words.ts';
import type { Locale } from '@/languages/locales.ts';
import { translator } from '@/languages/translator.ts';
import type { Text } from '@/publication/record/passage.ts';
import type { RecordContents } from '@/publication/record/record-contents.ts';
import type { Library } from '@/publication/store/library.ts';
import type { Shown } from '@/publication/store/shapes.ts';
import { documentAddress, listAddress } from '../address/addresses.ts';

type SiteContent = RecordContents['site'];
type MenuRow = NonNullable<RecordContents['navigation']['entries']>[number];

export interface MenuItem {
  readonly href: string;
  readonly title: Text;
}

/** What stands around every page of a language: name, menu, foot. */
export interface Frame {
  readonly name: Text;
  readonly menu: readonly MenuItem[];
  /** Pages about the site itself, for the foot: about, privacy, accessibility. */
  readonly sitePages: readonly MenuItem[];
  readonly site: SiteContent;
}

/** Kinds that a menu without instructions leads to; the others are reached from the texts and the foot. */
const menuKinds = pathKinds.filter((kind) => allFacts[kind].site.menu === 'by-default');

/** Reads the frame. A menu entry that leads to nothing published does not show. */
export async function loadFrame({ library, locale }: { readonly library: Library; readonly locale: Locale }): Promise<Frame> {
  const [site, navigation] = await Promise.all([
    library.read({ kind: 'site', id: 'site' }, locale),
    library.read({ kind: 'navigation', id: 'navigation' }, locale),
  ]);
  const rows = navigation?.content.entries ?? menuKinds.map((kind) => ({ id: kind, kind }));
  return {
    name: site?.content.name ?? { text: translator(locale)('site.name'), lang: locale, origin: 'own' },
    menu: rows.flatMap((row) => menuItem(row, library, locale) ?? []),
    sitePages: library.placed(['about', 'legal'], locale).flatMap((entry) => pageItem(entry, locale) ?? []),
    site: site?.content ?? {},
  };
}

function menuItem(row: Omit<MenuRow, 'kind'> & { readonly kind?: PathKind }, library: Library, locale: Locale): MenuItem | undefined {
  if (row.kind !== undefined) {
    if (!library.hasAny(row.kind, locale)) return undefined;
    const title = row.title ?? { text: translator(locale)(`kind.${row.kind}.title`), lang: locale, origin: 'own' };
    return { href: listAddress(row.kind, locale), title };
  }
  const entry = row.page === undefined ? undefined : library.entry(row.page, locale, 'title');
  if (entry !== undefined) return pageItem(entry, locale, row.title);
  return row.url === undefined || row.title === undefined ? undefined : { href: row.url, title: row.title };
}

function pageItem(entry: Shown<'title'>, locale: Locale, title: Text = entry.title): MenuItem | undefined {
  const href = documentAddress(entry, locale);
  return href === null ? undefined : { href, title };
}
