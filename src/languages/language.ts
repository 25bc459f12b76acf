import type { SourceLanguageCode, TargetLanguageCode } from 'deepl-node';

/** The light facts of a language, that every process and every page may load; what is longer stands in files of its own beside it. */
export interface Language {
  /** The language's name in itself, as the language switcher shows it. */
  readonly name: string;
  /** BCP 47 tag for `lang`, `hreflang` and `Intl`; Portuguese is the European one. */
  readonly tag: string;
  /** The tag by which `Intl` writes dates, where that is another: plain English would be the American one. */
  readonly dates: string;
  /** What parts whole numbers from their fractions (Unicode CLDR, numbers); the other of the two parts thousands. */
  readonly decimalSign: '.' | ',';
  /** Whether all nouns begin with a capital, as in German (Amtliches Regelwerk, § 55). */
  readonly nounsHaveCapitals: boolean;
  /** Whether nouns have endings for their cases, so that a form of the glossary does not fit into any sentence (WALS Online, feature 49A). */
  readonly nounsHaveCases: boolean;
  /** The word in the address of the page that says how far the language is: `/nl/vertalingen`. No kind's word is the same. */
  readonly progressWord: string;
  /** Letters that addresses write out otherwise than the general rule: German ä is ae, but Slovak ä is a. */
  readonly slugLetters: readonly [letter: string, written: string][];
  /** DeepL's codes; English and Portuguese must say which, and ours are the European ones. */
  readonly deepl: { readonly source: SourceLanguageCode; readonly target: TargetLanguageCode };
}
