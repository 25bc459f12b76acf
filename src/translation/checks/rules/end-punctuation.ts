import { writing } from '@/languages/all/writing.ts';
import { locales } from '@/languages/locales.ts';
import type { CheckRule } from '../check-rule.ts';
import { objectMark } from '../plain-text.ts';

/** What a text ends with; a point and an exclamation mark are alike, since languages ask for either (DE imperatives, Duden D 54). */
type End = 'point' | 'question' | 'ellipsis' | 'colon' | 'comma' | 'none';

/** Points of abbreviations, ordinals and days (3., 1.9.) end no sentence; each language has its "and so on". */
const abbreviations = locales.map((locale) => writing[locale].abbreviations).join('|');
const abbreviation = new RegExp(`(?:^|[\\s(.])(?:\\d{1,2}|${abbreviations}|\\p{Lu})\\.$`, 'u');

/** "Ask who is missing" may become "Fragen Sie: Wer fehlt?". */
const asksDirectly = /[\p{L}\p{M}]:\s/u;

/** The end is another kind than the source's: a question became a statement, a list's introduction lost its colon. */
export const endPunctuation: CheckRule = {
  id: 'endPunctuation',
  severity: 'warning',
  find: ({ input: { kind, path }, source, target }) => {
    const [from, to] = [endOf(source.text), endOf(target.text)];
    // “Where to begin” may be a question elsewhere.
    const isHeading = kind === 'heading' || path.at(-1) === 'heading' || path.at(-1) === 'title';
    if (isHeading && [from, to].every((end) => end === 'none' || end === 'question')) return [];
    // "…" ends a sentence as a point does; where the source breaks off, so does the translation.
    if (from === to || (from === 'point' && to === 'ellipsis') || isLoose(source.text, from, to) || isLoose(target.text, to, from))
      return [];
    if (from === 'point' && to === 'question' && asksDirectly.test(target.text) && !asksDirectly.test(source.text)) return [];
    return [{ values: { source: lastCharacter(source.text, from), target: lastCharacter(target.text, to) } }];
  },
};

/** What may stand after the end; looked for from its beginning alone, so that a long run of spaces costs its length and not the square of it. */
const after = `[\\s"'”“’‘»«)\\]${objectMark}]`;
const trailing = new RegExp(`(?<!${after})${after}+$`, 'u');

/** Closing quotation marks, brackets and a citation's marker stand after or before the point, as the language has it. */
function trimmed(text: string): string {
  return text.replace(trailing, '');
}

function endOf(text: string): End {
  const end = trimmed(text);
  if (/(?:…|\.\.\.)$/u.test(end)) return 'ellipsis';
  switch (end.at(-1)) {
    case '.':
    case '!':
      return 'point';
    case '?':
      return 'question';
    case ':':
      return 'colon';
    case ',':
    case ';':
      return 'comma';
    case undefined:
    default:
      // A sentence in brackets has its point before the bracket in one language and after it in another.
      return 'none';
  }
}

/** An abbreviation's point may end a sentence or not. */
function isLoose(text: string, own: End, other: End): boolean {
  return own === 'point' && other === 'none' && abbreviation.test(trimmed(text));
}

/** Empty where there is none, which is said in words, see `Finding`. */
function lastCharacter(text: string, end: End): string {
  return end === 'none' ? '' : end === 'ellipsis' ? '…' : (trimmed(text).at(-1) ?? '');
}
