import type { Locale } from '@/languages/locales.ts';
import type { Entry } from '@/publication/store/library.ts';
import { documentAddress } from '../address/addresses.ts';
import type { DocumentLink } from './page-context.ts';

/** The link of an entry for a reader of `locale`; undefined for a kind without pages. */
export function documentLink(entry: Entry, locale: Locale): DocumentLink | undefined {
  const href = documentAddress(entry, locale);
  if (href === null) return undefined;
  return {
    href,
    title: entry.title,
    locale: entry.locale,
    ...(entry.summary === undefined ? {} : { summary: entry.summary }),
    ...(entry.number === undefined ? {} : { number: entry.number }),
  };
}
