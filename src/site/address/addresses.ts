import { allFacts } from '@/content/all-facts.ts';
import { kindsWhere } from '@/content/kinds-where.ts';
import type { Locale } from '@/languages/locales.ts';
import { isPathKind, type PathKind, pathWords } from '@/languages/path-words.ts';
import { progressWord } from '@/languages/progress-word.ts';
import type { PublicKind } from '@/publication/record/publication.ts';
import type { Shown } from '@/publication/store/shapes.ts';

type Addressed = Pick<Shown<'address'>, 'kind' | 'slug' | 'locale' | 'place'>;

/** Works of the bibliography are not translated: one record serves every language. */
export const languageNeutral: ReadonlySet<PublicKind> = new Set(kindsWhere(allFacts, ({ translated }) => !translated));

/** @example homeAddress('nl') // '/nl' */
export function homeAddress(locale: Locale): string {
  return `/${locale}`;
}

/** @example listAddress('chapters', 'nl') // '/nl/handboek' */
export function listAddress(kind: PathKind, locale: Locale): string {
  return `/${locale}/${pathWords[kind][locale]}`;
}

/** @example progressAddress('nl') // '/nl/vertalingen' */
export function progressAddress(locale: Locale): string {
  return `/${locale}/${progressWord[locale]}`;
}

/**
 * Where a reader of `locale` finds this entry. An entry in another language is a fallback: its own slug, then the
 * language it is really in, so that the address never promises more than the page keeps. Null for a kind without pages.
 * @example documentAddress(dutchEntry, 'nl') // '/nl/handboek/samenwerken'
 * @example documentAddress(englishEntry, 'sk') // '/sk/prirucka/working-together/en'
 */
export function documentAddress(entry: Addressed, locale: Locale): string | null {
  if (!isPathKind(entry.kind)) return null;
  if (entry.place === 'home') return homeAddress(locale);
  const address = `${listAddress(entry.kind, locale)}/${entry.slug}`;
  return entry.locale === locale || languageNeutral.has(entry.kind) ? address : `${address}/${entry.locale}`;
}
