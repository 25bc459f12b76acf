import { diffArrays } from 'diff';
import { writing } from '@/languages/all/writing.ts';
import type { Locale } from '@/languages/locales.ts';

interface Change {
  readonly before: string;
  readonly after: string;
  readonly locale: Locale;
}

/** Of a passage's words; more than that is no typing error. */
const largestShare = 0.1;

/** Numbered tags, words and figures with their sign, and signs that say as much as a word. */
const token = /<\/?\d+\/?>|[-−+]?[\p{L}\p{M}\p{N}]+(?:[.,'’:-][\p{L}\p{M}\p{N}]+)*|[%‰€$£§°±=≤≥×÷]/gu;

/**
 * Whether a change may say something else, so that nobody calls it minor without having looked at it: a number, a negation or a tag came, went
 * or moved, or more than a tenth of the words are others.
 */
export function isMoreThanMinor({ before, after, locale }: Change): boolean {
  const [from, to] = [before.match(token) ?? [], after.match(token) ?? []];
  const parts = diffArrays([...from], [...to]);
  const removed = parts.flatMap((part) => (part.removed ? part.value : []));
  const added = parts.flatMap((part) => (part.added ? part.value : []));
  if (Math.max(removed.length, added.length) > largestShare * Math.max(from.length, to.length)) return true;
  const { saysNo, prefix, number } = patternsOf(locale);
  const isRisky = (word: string) => /[\p{N}%‰€$£§°±=≤≥×÷]/u.test(word) || saysNo.test(word) || number.test(word);
  return [...removed, ...added].some(isRisky) || removed.some((word) => added.some((other) => areContrary(word, other, prefix)));
}

/** Likely and unlikely. */
function areContrary(one: string, other: string, prefix: RegExp): boolean {
  const [shorter = '', longer = ''] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length);
  return longer.length > shorter.length && longer.endsWith(shorter) && prefix.test(longer.slice(0, longer.length - shorter.length));
}

interface Patterns {
  readonly saysNo: RegExp;
  readonly prefix: RegExp;
  readonly number: RegExp;
}

const patterns = new Map<Locale, Patterns>();

function patternsOf(locale: Locale): Patterns {
  const known = patterns.get(locale);
  if (known !== undefined) return known;
  const { negation, numbers } = writing[locale];
  const anyOf = (list: string) => `(?:${list.replaceAll(' ', '|')})`;
  const [small, tens] = [anyOf(numbers.small), anyOf(numbers.tens)];
  const said = [small, tens, numbers.compound(tens, small), numbers.hundred, numbers.thousand, numbers.half, ...numbers.quarters];
  const made = { saysNo: whole(negation.words), prefix: whole(negation.prefixes), number: whole(said.join('|')) };
  patterns.set(locale, made);
  return made;
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'iu');
}
