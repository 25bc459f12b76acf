import { locales } from '@/languages/locales.ts';
import type { KnownWork } from './known-work.ts';
import { type Match, matchWork } from './match-work.ts';

export interface CitedPart {
  readonly key: string;
  readonly locator?: string;
  readonly prefix?: string;
  /** The words between the brackets or semicolons, with the semicolon. */
  readonly text: string;
}

export type Bracket =
  | { readonly result: 'linked'; readonly parts: readonly CitedPart[] }
  /** Names and a year, but no work or too many. */
  | { readonly result: 'unknown' | 'ambiguous' }
  /** A bracket with a year that is no citation. */
  | { readonly result: 'nothing' };

const citation = /^(?<names>[^\d]*\p{L}[^\d]*?)\s*,?\s+(?<year>(?:1[5-9]|20)\d\d)(?<suffix>[a-z])?(?:\s*[,:]\s*(?<locator>\S.*))?$/u;
const prefixed = /^(?<prefix>(?:\p{Ll}[\p{L}.]*,?\s+){1,4})(?<names>\S.*)$/u;
const months = new Set(
  locales.flatMap((locale) =>
    Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat(locale, { month: 'long' }).format(new Date(2020, month, 1)).toLowerCase(),
    ),
  ),
);

/** Reads "Mortier, 2018, p. 329; see also Wenger, 1998": every part must be a citation of a known work, or the bracket stays as it is. */
export function readBracket({ inside, works }: { readonly inside: string; readonly works: readonly KnownWork[] }): Bracket {
  const pieces = inside.split(/(?<=;)/u);
  const parts: CitedPart[] = [];
  for (const piece of pieces) {
    const groups = citation.exec(piece.replace(/;$/, '').trim())?.groups;
    const { names, year, suffix, locator } = groups ?? {};
    if (names === undefined || year === undefined || months.has(names.toLowerCase()) || !/\p{Lu}/u.test(names))
      return { result: pieces.length > 1 && parts.length > 0 ? 'unknown' : 'nothing' };
    const match = withPrefix(names, (list) => matchWork({ names: list, year: Number(year), suffix, works }));
    if (match.found === 'none') return { result: 'unknown' };
    if (match.found === 'several') return { result: 'ambiguous' };
    parts.push({
      key: match.work.key,
      text: piece,
      ...(locator === undefined ? {} : { locator: locator.trim() }),
      ...(match.prefix === undefined ? {} : { prefix: match.prefix }),
    });
  }
  return { result: 'linked', parts };
}

/** The names as they stand; else without the small words in front ("see also Wenger"), unless those belong to the name ("van Hove"). */
function withPrefix(names: string, match: (names: string) => Match): Match & { readonly prefix?: string } {
  const whole = match(names);
  const split = whole.found === 'none' ? prefixed.exec(names)?.groups : undefined;
  if (split?.['names'] === undefined || split['prefix'] === undefined) return whole;
  return { ...match(split['names']), prefix: split['prefix'].trim() };
}
