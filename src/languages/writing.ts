import type { CitationWords } from './citation-words.ts';
import type { NumberWords } from './number-words.ts';

/** How a language is written, for whoever checks or sets a text in it. Patterns are sources of regular expressions with the flag `u`. */
export interface Writing {
  /** A pattern for each month, January first, in every form that stands beside a number: Slovak declines, English abbreviates. */
  readonly months: readonly string[];
  /** Whether they begin with a capital inside of a sentence too; then a small letter is no month (English "may"). */
  readonly monthsHaveCapitals: boolean;
  /** May 5, and 5/1 as the first of May: what Americans write beside 5 May. */
  readonly monthMayComeFirst: boolean;
  /** A day and month in figures without the year, with groups `day` and `month`; null where that is not told from other numbers. */
  readonly daysWithoutYear: RegExp | null;
  readonly numbers: NumberWords;
  /** Whether the Roman I is a word, as in English. */
  readonly romanOneIsWord: boolean;
  /** What stands behind a number that the language alone has: "secondary" is "do 3.º ciclo" in Portuguese. */
  readonly ownNumbers: RegExp | null;
  /** What is named by a number with a point: chapters, sections, versions. */
  readonly numberedThings: string;
  /** What stands behind hours and minutes with a point between them: 14.30 Uhr. */
  readonly clock: string;
  /**
   * How it quotes, by Unicode CLDR 46, delimiters, and what its authorities allow beside that: each opening mark with what closes it, and
   * all of them as a message shows them.
   */
  readonly quotation: { readonly pairs: Readonly<Record<string, string>>; readonly shown: string };
  /** How a number and % stand; `either` where both are seen. */
  readonly percent: 'together' | 'apart' | 'either';
  /** Per cent in words, in all its forms. */
  readonly perCent: string;
  /** By each sign, what a sum of this currency has instead of it or beside it. */
  readonly currencies: Readonly<Record<'€' | '$' | '£', string>>;
  /** Words that may well stand twice: pronouns beside articles and conjunctions of the same form (NL "mensen die die school kennen"). */
  readonly maybeTwice: readonly string[];
  /** Such words in a language that parts clauses by commas: twice only inside a sentence that has one (DE "Menschen, die die Schule kennen"). */
  readonly twiceInClauses: readonly string[];
  /** What says no: words in all their forms, and beginnings that make a word its contrary ("unlikely"). */
  readonly negation: { readonly words: string; readonly prefixes: string };
  /** The words that most of its sentences are built with, in small letters and parted by spaces. */
  readonly commonWords: string;
  /**
   * Languages close enough to be taken for this one, by their own names, with the words that their sentences are built with, and a pattern of
   * what no word of this language has.
   */
  readonly mistakenFor: readonly { readonly name: string; readonly words: string; readonly letters: string }[];
  /** Abbreviations whose point ends no sentence, without the point. */
  readonly abbreviations: string;
  /** What people put in brackets for text to come: "[placeholder]". */
  readonly placeholder: string;
  /** What stands in brackets before words that a machine filled in and nobody has read: "[please check]". */
  readonly pleaseCheck: string;
  /** What a citation in brackets may begin with besides a name, without a point. */
  readonly beforeCitations: readonly string[];
  readonly citations: CitationWords;
}
