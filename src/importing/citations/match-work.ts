import { allCues } from '../cues/cues.ts';
import { familyKey } from './family-key.ts';
import type { KnownWork } from './known-work.ts';

export type Match = { readonly found: 'one'; readonly work: KnownWork } | { readonly found: 'none' } | { readonly found: 'several' };

interface Cited {
  readonly names: string;
  readonly year: number;
  readonly suffix?: string | undefined;
  readonly works: readonly KnownWork[];
}

const and = `(?:&|${allCues.flatMap((cues) => cues.and).join('|')})`;
const between = new RegExp(`\\s*,\\s*(?:${and}\\s+)?|\\s+${and}\\s+|\\s*&\\s*`, 'u');

/**
 * The one work that names and year mean. All authors must be named, or the first and "et al." for two or more; "Wenger, 1998" is not
 * "Wenger and Lave, 1998".
 */
export function matchWork({ names, year, suffix, works }: Cited): Match {
  const abbreviated = /\bet al\.?,?\s*$/iu.test(names);
  const cited = names
    .replace(/,?\s*\bet al\.?,?\s*$/iu, '')
    .split(between)
    .map(familyKey)
    .filter((name) => name !== '');
  const candidates = works.filter((work) => {
    if (work.year !== year || (suffix !== undefined && work.yearSuffix !== suffix)) return false;
    const families = work.families.map(familyKey);
    const prefix = cited.length > 0 && cited.length <= families.length && cited.every((name, index) => name === families[index]);
    return prefix && (abbreviated ? families.length > cited.length : families.length === cited.length);
  });
  return only(candidates);
}

/** One, none, or too many to say. */
export function only(candidates: readonly KnownWork[]): Match {
  const [first, second] = candidates;
  if (first === undefined) return { found: 'none' };
  return second === undefined ? { found: 'one', work: first } : { found: 'several' };
}
