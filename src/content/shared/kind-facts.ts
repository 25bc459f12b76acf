import type { Locale } from '@/languages/locales.ts';
import type { StructuredText } from './structured-text.ts';

/**
 * What the rest of the house needs to know of a kind beside its fields. Plain data, free of Payload, so that the reader's site and the
 * delivery API can have it in processes that hold no Payload. Each kind says all of it in a file of its own; `all-facts.ts` lists them.
 */
export interface KindFacts {
  /**
   * `by-status`: an editor publishes each language.
   * `when-used`: public, in the languages it has, while a published document uses it (references, media).
   */
  readonly publishes: 'by-status' | 'when-used';
  /** False where one record serves every language, as with works of the bibliography. */
  readonly translated: boolean;
  /** Whether a link in a text may point to it. */
  readonly linkable: boolean;
  /** Its place among the kinds to which the block "Related" may point; null for one to which it may not. */
  readonly relatable: number | null;
  readonly entry: EntryFacts;
  /** How readers meet it; null for a kind without pages of its own. */
  readonly site: SiteFacts | null;
  /** How it is written in text files; null for a kind that never comes as one. */
  readonly importing: ImportFacts | null;
}

/**
 * Which of its fields go into its light entry, from which lists, menus and addresses are made. Lists are ordered by number, then date
 * (newest first), then title. That the fields are of the right type the compiler checks in `publication/store/make-entry.ts`.
 */
export interface EntryFacts {
  /** A number. */
  readonly number?: string;
  /** A date. */
  readonly date?: string;
  /** A word: the place on the site that a page is for. */
  readonly place?: string;
  /** Localized words by which it is found in texts. */
  readonly variants?: string;
}

export interface SiteFacts {
  /** The word in the address of its list and pages, per language. */
  readonly path: Readonly<Record<Locale, string>>;
  readonly schemaType: SchemaType;
  /** Whether the menu may lead to its list: without instructions too, only when an editor says so, or never. */
  readonly menu: 'by-default' | 'on-request' | 'never';
  /** How the front page shows it: with a door among the others, ordered by place; as what is new, at the end; or not at all. */
  readonly frontPage: { readonly as: 'door'; readonly place: number } | { readonly as: 'latest' } | null;
  /** Whether each document leads to the one before and the one after. */
  readonly readInOrder: boolean;
  /** What its list view is given: the light entries alone, or each whole document, which costs a reading. */
  readonly list: 'entries' | 'documents';
}

/** The type of schema.org that says best what a kind is. */
export type SchemaType =
  'Article' | 'CreativeWork' | 'DefinedTerm' | 'LearningResource' | 'NewsArticle' | 'Organization' | 'PodcastEpisode' | 'WebPage';

export interface ImportFacts {
  /** The kind's name in front matter and on the command line. */
  readonly name: string;
  /** Its place among the kinds as which any file can be taken in; null where only files in our own format can. */
  readonly fromFiles: number | null;
  readonly text: StructuredText;
}
