import type { KindSlug } from '@/content/all-facts.ts';
import type { Locale } from '@/languages/locales.ts';

/** A document on the first page, in the language in which something happened to it. */
export interface StartDocument {
  readonly kind: KindSlug;
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  /** ISO 8601. */
  readonly when: string;
  /** Who did it; null where that goes without saying. */
  readonly person: string | null;
}
