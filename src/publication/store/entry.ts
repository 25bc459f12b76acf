import type { Locale } from '@/languages/locales.ts';
import type { Text, WordsByOrigin } from '../record/passage.ts';
import type { PublicKind } from '../record/publication.ts';

/** The light row kept in memory for every publication: enough for lists, menus, addresses and sitemaps. */
export interface Entry {
  readonly kind: PublicKind;
  readonly id: string;
  readonly locale: Locale;
  readonly sourceLocale: Locale;
  readonly slug: string;
  readonly title: Text;
  readonly summary?: Text;
  readonly translationState: 'reviewed' | 'unreviewed';
  readonly words: WordsByOrigin;
  readonly modifiedAt: string;
  /** Chapters, modules and episodes have a number; news and episodes a date; a page its place on the site. */
  readonly number?: number;
  readonly date?: string;
  readonly place?: string;
  /** Other words for a term of the glossary, in this very language; by them it is found in texts. */
  readonly variants?: readonly string[];
}
