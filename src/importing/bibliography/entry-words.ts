import { allCues, type Cues } from '../cues/cues.ts';

/** The words of a reference list's entry in all languages, as one pattern: an entry of a Dutch list may well say "In". */
export function entryWords(name: keyof Cues['referenceEntry']): string {
  return `(?:${[...new Set(allCues.flatMap((cues) => cues.referenceEntry[name]))].join('|')})`;
}
