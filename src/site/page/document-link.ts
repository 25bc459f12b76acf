import type { Locale } from '@/languages/locales.ts';
import type { Shown } from '@/publication/store/shapes.ts';
import { documentAddress } from '../address/addresses.ts';
import type { DocumentLink } from './page-context.ts';

/** The link of an entry for a reader of `locale`; undefined for a kind without pages. */
export function documentLink(entry: Shown<'link'>, locale: Locale): DocumentLink | undefined {
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
