import type { Locale } from '@/languages/locales.ts';
import type { Publication } from '../record/publication.ts';
import type { Entry } from '../store/entry.ts';

/** A row of the feed as stored. */
export interface PublicationRow {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly document: string;
  readonly locale: Locale;
  readonly state: 'published' | 'tombstone';
  readonly cursor: number;
  /** Of the write that took the cursor; null where the feed is older than marks. */
  readonly mark: string | null;
  readonly entry: Entry | null;
  readonly formerSlugs: readonly string[] | null;
  readonly uses: readonly string[] | null;
  readonly record: Publication | null;
}
