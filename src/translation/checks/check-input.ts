import type { Locale } from '@/languages/locales.ts';
import type { Segment, Tag } from '@/passages/segment.ts';
import type { TermUse } from '../termbase/check-terms.ts';

/** What the checks ask of a tag; the desk has no more of it. */
export type CheckedTag = Pick<Tag, 'number' | 'kind' | 'paired'>;

/** One passage with its translation, and what is known about it from elsewhere. All texts with numbered tags where `tagged`. */
export interface CheckInput extends Pick<Segment, 'kind' | 'path' | 'tagged' | 'maxLength'> {
  readonly source: string;
  readonly target: string;
  /** The source's. */
  readonly tags: readonly CheckedTag[];
  /** What the translation has of its own beyond the source's tags, as stored; none as somebody types. */
  readonly ownTags?: readonly CheckedTag[];
  readonly sourceLocale: Locale;
  readonly locale: Locale;
  /** The language cannot be published without it, as the title. */
  readonly required?: boolean;
  /** What `checkTerms` says of this pair; without it nothing is said of terms. */
  readonly terms?: readonly TermUse[];
  /** Other translations of the same source in this language. */
  readonly siblings?: readonly string[];
  /** Documents that the passage links to and that have no page in this language, by title, where their source language has one. */
  readonly unpublishedLinks?: readonly string[];
  /** Names of the files of pictures beside this passage that have no alternative text in this language. */
  readonly picturesWithoutAlt?: readonly string[];
  /** Which of the five languages a text is in; undefined where that is not sure. Not in the browser: see `detect-language.ts`. */
  readonly detectLanguage?: (text: string) => Locale | undefined;
}
