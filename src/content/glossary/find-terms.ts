import type { PreparedTerms, TermForm } from './prepare-terms.ts';
import { type Word, wordsOf } from './words-of.ts';

/** A form of a term, or of what should not be said instead, that stands in a text. */
export interface FoundTerm {
  /** The glossary's document. */
  readonly id: string;
  /** The term as the glossary has it in this language. */
  readonly term: string;
  /** `avoid`: a form that the glossary asks not to use. */
  readonly use: 'term' | 'avoid';
  /** As it stands in the text. */
  readonly found: string;
  /** In UTF-16 units of the text; `found` is exactly this slice. */
  readonly range: readonly [start: number, end: number];
}

/** What may stand between the words of one term: blanks, hyphens, an apostrophe, and the tags of marks and links. */
const between = /^(?:[\s\u00ad'’‐‑-]|<\/?\d+>)+$/u;
const onlyTags = /^(?:<\/?\d+\/?>)+$/u;

interface Search {
  readonly text: string;
  readonly terms: PreparedTerms;
  /** The text's words, where they are known already. */
  readonly words?: readonly Word[];
}

/**
 * Finds terms with their variants and avoided forms, in any inflection of each word, in the order of the text. The longest wins, then the one
 * written as the glossary writes it, then the term before an avoided form; hits never overlap, and are never part of a longer word, of a numbered
 * tag or of an address. `text` may have numbered tags (`<1>…</1>`), across which a term is found.
 */
export function findTerms({ text, terms, words = wordsOf(text, terms.locale) }: Search): FoundTerm[] {
  const hits: FoundTerm[] = [];
  let place = 0;
  while (place < words.length) {
    const form = bestForm({ text, words, place, terms });
    const first = words[place];
    const last = words[place + (form?.words.length ?? 0) - 1];
    if (form === undefined || first === undefined || last === undefined) {
      place += 1;
      continue;
    }
    const { id, term, use } = form;
    hits.push({ id, term, use, found: text.slice(first.start, last.end), range: [first.start, last.end] });
    place += form.words.length;
  }
  return hits;
}

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly place: number;
  readonly terms: PreparedTerms;
}

function bestForm({ text, words, place, terms }: Place): TermForm | undefined {
  const first = words[place];
  if (first === undefined) return undefined;
  const fitting = (terms.byFirstWord.get(first.stem) ?? []).filter((form) => fits({ text, words, place, terms }, form));
  const [longest] = fitting;
  if (longest === undefined) return undefined;
  return fitting.find((form) => form.words.length === longest.words.length && isLiteral(form, words.slice(place))) ?? longest;
}

function fits({ text, words, place }: Place, form: TermForm): boolean {
  const end = place + form.words.length;
  if (end > words.length || isJoined(text, words, place) || isJoined(text, words, end)) return false;
  return form.words.every((wanted, offset) => {
    const word = words[place + offset];
    if (word?.stem !== wanted.stem) return false;
    const before = words[place + offset - 1];
    if (offset > 0 && before !== undefined) {
      const gap = text.slice(before.end, word.start);
      if (!between.test(gap) || onlyTags.test(gap)) return false;
    }
    if (wanted.abbreviation !== undefined && word.abbreviation !== wanted.abbreviation) return false;
    return !wanted.noun || /^\p{Lu}/u.test(word.text);
  });
}

/** A tag in the middle of a word parts no words: what stands on both sides is one. */
function isJoined(text: string, words: readonly Word[], place: number): boolean {
  const [before, after] = [words[place - 1], words[place]];
  return before !== undefined && after !== undefined && onlyTags.test(text.slice(before.end, after.start));
}

function isLiteral(form: TermForm, words: readonly Word[]): boolean {
  return form.words.every(({ text }, offset) => words[offset]?.text.toLowerCase() === text.toLowerCase());
}
