import { allCues } from '../cues/cues.ts';
import { cueKey } from '../cues/cue-key.ts';
import type { DraftSection } from './piece.ts';

/** The dimension of the knowledge base that a heading names, alone or with the word "dimension" around it. */
export function dimensionOf(heading: string): DraftSection['dimension'] {
  const words = allCues.flatMap((cues) => cues.dimensionWord).sort((a, b) => b.length - a.length);
  const bare = cueKey(
    words.reduce((line, word) => line.replace(new RegExp(`(?:^|(?<=[\\s:–—-]))${word}(?=$|[\\s:–—-])`, 'iu'), ' '), cueKey(heading)),
  ).replace(/^[\s\d.):–—-]+|[\s:–—-]+$/gu, '');
  for (const cues of allCues) {
    for (const [name, phrases] of Object.entries(cues.dimensions)) {
      if (phrases.includes(bare)) return name as NonNullable<DraftSection['dimension']>;
    }
  }
  return undefined;
}
