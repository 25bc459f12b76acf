import { allCues } from '../cues/cues.ts';
import { familyKey } from './family-key.ts';
import type { KnownWork } from './known-work.ts';
import { type Match, matchWork, only } from './match-work.ts';

interface Narrative {
  /** The sentence up to the bracket with the year. */
  readonly before: string;
  readonly year: number;
  readonly suffix: string | undefined;
  readonly works: readonly KnownWork[];
}

export type NarrativeMatch = Match & {
  /** The names as they stand right before the bracket, where they are exactly those that the citation would print. */
  readonly names?: string;
};

const and = allCues.flatMap((cues) => cues.and).join('|');
const colleagues = new RegExp(`\\s+(?:${and}|&)\\s+(?:\\p{Ll}+\\s+)?(?:${allCues.flatMap((cues) => cues.colleagues).join('|')})`, 'giu');
const name = "(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]a|[Dd]os|[Dd]i|[Ll]a|[Ll]e)\\s+)*\\p{Lu}[\\p{L}'’-]+";
const nameList = new RegExp(`(${name}(?:(?:\\s*,\\s*|\\s*,?\\s+(?:${and})\\s+|\\s*,?\\s*&\\s*)${name})*(?:\\s+et al\\.)?)\\s*$`, 'u');

/**
 * The work that "Lave and Wenger (1991)", "Wenger's and Wenger-Trayner's (2015)" or "Mortier and colleagues' study (2010)" mean: names
 * right before the bracket first; else the authors' names anywhere shortly before it.
 */
export function matchNarrative({ before, year, suffix, works }: Narrative): NarrativeMatch {
  const names = nameList.exec(before)?.[1];
  for (const list of names === undefined ? [] : tails(names)) {
    const match = matchWork({ names: list, year, suffix, works });
    if (match.found === 'one') return printsTheSame(match.work, list) ? { ...match, names: list } : match;
    if (match.found === 'several') return match;
  }
  return loosely({ before, year, suffix, works });
}

/** "Unlike Wenger, Mortier" may mean Mortier alone: all the lists that end at the bracket, longest first. */
function tails(names: string): string[] {
  const cuts = [...names.matchAll(/(?:^|,\s*|\s)(?=\p{Lu}|van |von |de )/gu)].map((cut) => cut.index + cut[0].length);
  // What stands before "and" belongs to the same list.
  return [0, ...cuts.filter((cut) => cut > 0 && !new RegExp(`(?:${and}|&)\\s*$`, 'u').test(names.slice(0, cut)))].map((cut) =>
    names.slice(cut),
  );
}

/** APA prints one name, two with "and", and from three on the first with "et al."; anything else keeps its own words. */
function printsTheSame(work: KnownWork, names: string): boolean {
  if (work.families.length >= 3) return names.endsWith('et al.');
  return !names.endsWith('et al.') && !names.includes(',') && !/['’]s$/.test(names);
}

function loosely({ before, year, suffix, works }: Narrative): Match {
  const raw =
    before
      .slice(-120)
      .split(/[.;!?)]\s+(?=\p{Lu})/u)
      .at(-1) ?? '';
  const window = familyKey(raw.replace(colleagues, ' ').replace(/,?\s*\bet al\.?/gi, ' '));
  const many = colleagues.test(raw) || /\bet al\b/i.test(raw);
  colleagues.lastIndex = 0;
  const near = works.filter((work) => work.year === year && (suffix === undefined || work.yearSuffix === suffix) && stands(work, window));
  const complete = near.filter((work) =>
    many ? work.families.length > 2 : work.families.every((family) => position(family, window) >= 0),
  );
  return near.length === 1 ? only(near) : only(complete.length > 0 ? complete : near);
}

/** The first author is named, is not the second name of another list ("De Bruïne & Wenger"), and little stands between names and bracket. */
function stands(work: KnownWork, window: string): boolean {
  const first = position(work.families[0] ?? '', window);
  if (first < 0 || new RegExp(`(?:&|\\s(?:${and}))\\s*$`).test(window.slice(0, first))) return false;
  const ends = work.families.flatMap((family) =>
    position(family, window) < 0 ? [] : [position(family, window) + familyKey(family).length],
  );
  const rest = window.slice(Math.max(...ends));
  return rest.length <= 30 && !new RegExp(`(?:,|&|\\s(?:${and}))\\s`).test(rest.replace(/^'?s\b/, ''));
}

/** Where a family name stands as a word of its own, with a possessive ending or without; -1 where it does not. */
function position(family: string, window: string): number {
  const key = familyKey(family).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return window.search(new RegExp(`(?<![\\p{L}-])${key}(?:'s?|s)?(?![\\p{L}-])`, 'u'));
}
