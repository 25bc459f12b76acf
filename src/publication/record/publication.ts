import type { Locale } from '@/languages/locales.ts';
import type { Ref, Text, WordsByOrigin } from './passage.ts';
import type { RecordContents } from './record-contents.ts';

export type PublicKind = keyof RecordContents;

/**
 * One document in one language as the public reads it: complete, immutable, dependent on no other document.
 * The feed's cursor stands beside it, not in it, so that a rebuild gives the same bytes.
 */
export interface Publication<K extends PublicKind = PublicKind> {
  readonly kind: K;
  readonly id: string;
  readonly locale: Locale;
  readonly sourceLocale: Locale;
  /** Last part of the address in this language; empty for kinds without pages. */
  readonly slug: string;
  readonly title: Text;
  readonly summary?: Text;
  readonly translationState: 'reviewed' | 'unreviewed';
  readonly words: WordsByOrigin;
  /** ISO 8601, UTC. When this language was first published, and last. */
  readonly publishedAt: string;
  readonly modifiedAt: string;
  readonly content: RecordContents[K];
  /** Every document and file the content points to, each once, in order of appearance. */
  readonly uses: readonly Ref[];
}
