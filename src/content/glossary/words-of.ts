import type { Locale } from '@/languages/locales.ts';
import { stem } from '@/languages/stem.ts';

/** A word of a text: as it stands there, where (UTF-16 units), and its stem. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly stem: string;
  /** The letters of an abbreviation without the plural's s: CoP of CoP, CoPs, CoP’s. */
  readonly abbreviation?: string;
}

/** Tags, addresses of the web and of people, which hold no words; then words of letters, marks and digits, apostrophes inside. */
const pieces =
  /<\/?\d+\/?>|(?:https?:\/\/|www\.)[^\s<>]+|[\w.+-]+@[\w-]+\.[\w.-]+|([\p{L}\p{M}\p{N}\u00ad]+(?:['’ʼ][\p{L}\p{M}\p{N}\u00ad]+)*)/gu;

/** The words of a text, numbered tags and addresses left out. A hyphen parts words, so that CoP is found in CoP-Treffen. */
export function wordsOf(text: string, locale: Locale): Word[] {
  const found = [...text.matchAll(pieces)].flatMap(({ 1: word, index }) => (word === undefined ? [] : [{ word, index }]));
  // A heading in capitals has no abbreviations to be told from words: KOMUNITA PRAXE.
  const inCapitals = found.length > 1 && found.every(({ word }) => word === word.toUpperCase());
  return found.map(({ word, index }) => {
    const place = { text: word, start: index, end: index + word.length };
    const abbreviation = inCapitals ? undefined : abbreviationOf(word);
    return abbreviation === undefined
      ? { ...place, stem: stem(word, locale) }
      : { ...place, abbreviation, stem: abbreviation.toLowerCase() };
  });
}

/** At least two capitals in at most five letters; a longer word in capitals is a heading's. */
function abbreviationOf(word: string): string | undefined {
  const bare = word.replace(/['’]?s$/u, '');
  return bare.length <= 5 && (bare.match(/\p{Lu}/gu) ?? []).length > 1 ? bare : undefined;
}
