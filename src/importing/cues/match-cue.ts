import { allCues, type Cues } from './cues.ts';
import { cueKey } from './cue-key.ts';

type LineCue = 'references' | 'example' | 'inShort' | 'reflection' | 'keyAspects' | 'video';

export interface CueMatch {
  /** The words of the line after the cue: "Typical example: Teachers share …" has some, "Typical example:" none. */
  readonly rest: string;
}

/**
 * Whether a line is, or begins with, a cue of any of our languages. What follows must be set off by a colon or a dash, so that
 * "Example lessons are shared" is no cue.
 */
export function matchCue(line: string, cue: LineCue): CueMatch | undefined {
  const key = cueKey(line);
  for (const phrase of phrases(cue)) {
    if (key === phrase) return { rest: '' };
    const head = line.normalize('NFKC').replace(/\s+/g, ' ').trim();
    if (!cueKey(head.slice(0, phrase.length)).startsWith(phrase)) continue;
    const after = /^\s*(?:[:–—]|\s-\s)\s*(.+)$/s.exec(head.slice(phrase.length));
    if (after?.[1] !== undefined) return { rest: after[1].trim() };
  }
  return undefined;
}

/** Whether a heading begins with a cue and goes on freely: "Key aspects for fruitful collaboration". */
export function beginsWithCue(line: string, cue: LineCue): boolean {
  const key = cueKey(line);
  return phrases(cue).some((phrase) => key === phrase || key.startsWith(`${phrase} `) || key.startsWith(`${phrase}:`));
}

/** The value of a set of named cues (dimensions, concepts, the fields of a case) that a heading names. */
export function namedCue<Name extends string>(
  line: string,
  pick: (cues: Cues) => Readonly<Record<Name, readonly string[]>>,
): Name | undefined {
  const key = cueKey(line);
  for (const cues of allCues) {
    for (const [name, words] of Object.entries<readonly string[]>(pick(cues))) if (words.includes(key)) return name as Name;
  }
  return undefined;
}

const lineCues = ['references', 'example', 'inShort', 'reflection', 'keyAspects', 'video'] as const;

/** Longest first, so that "key aspects" is not found as "key". */
const sorted = Object.fromEntries(
  lineCues.map((cue) => [cue, allCues.flatMap((cues) => cues[cue]).sort((a, b) => b.length - a.length)]),
) as Record<LineCue, string[]>;

function phrases(cue: LineCue): readonly string[] {
  return sorted[cue];
}
