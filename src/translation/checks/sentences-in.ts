import { masked } from './masked.ts';

/** A sentence of a text, and where it begins, in UTF-16 units. */
interface Sentence {
  readonly text: string;
  readonly index: number;
}

/** What is quoted inside of a sentence may be in the language of whoever said it. */
const quoted = /["“„«][^"“”„«»]{1,200}["“”»]/gu;

/**
 * The sentences of a text, quotations and addresses blanked out unless a quotation is all there is. An abbreviation ends one too: parts of
 * sentences do as well for telling a language.
 */
export function sentencesIn(text: string): Sentence[] {
  const whole = masked(text);
  const unquoted = masked(whole, quoted);
  const read = /\p{L}/u.test(unquoted) ? unquoted : whole;
  return [...read.matchAll(/[^.!?…\n]+/gu)]
    .map(({ 0: part, index }) => ({ text: part.trim(), index: index + part.length - part.trimStart().length }))
    .filter((sentence) => sentence.text !== '');
}
