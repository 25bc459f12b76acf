import { kinds } from './all/kinds.ts';
import type en from './en/kinds.json';
import type { Locale } from './locales.ts';

/** What a kind is called in a language, in `src/languages/CODE/kinds.json`. */
export interface KindWords {
  /** The word in the address of its list and pages, and what its list says of itself: for kinds with pages. */
  readonly path?: string;
  readonly title?: string;
  readonly lead?: string;
  /** One of it, and many, for the admin. */
  readonly one: string;
  readonly many: string;
  /** Labels and readers' messages that this kind alone has, by their whole keys. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly messages?: Readonly<Record<string, string>>;
}

/** The kinds as the English words have them; the compiler asks for the same in every language. */
export type NamedKinds = typeof en;

const asInEnglish: Readonly<Record<Locale, NamedKinds>> = kinds;

/** The words of all kinds, by language. */
export const kindWords: Readonly<Record<Locale, Readonly<Record<string, KindWords>>>> = asInEnglish;
