import { passageStates, type StateCounts } from '@/translation/ledger/passage-entry.ts';
import type { Share } from './board.ts';

/** How far the words of one or many documents are. Nothing to translate counts as done. */
export function shareOfWords(counts: readonly StateCounts[]): Share {
  const words = { missing: 0, draft: 0, needsReview: 0, reviewed: 0, outdated: 0 };
  for (const count of counts) for (const state of passageStates) words[state] += count[state];
  const all = passageStates.reduce((sum, state) => sum + words[state], 0);
  return {
    words,
    all,
    left: all - words.reviewed,
    percent: all === 0 ? 100 : Math.floor((100 * words.reviewed) / all),
    outdatedPercent: all === 0 ? 0 : Math.ceil((100 * words.outdated) / all),
  };
}
