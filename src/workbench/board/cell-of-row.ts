import type { PassageState, StateCounts } from '@/translation/ledger/passage-entry.ts';
import type { BoardCell } from './board.ts';
import type { BoardRow } from './board-row.ts';
import { shareOfWords } from './share-of-words.ts';

const dayInMs = 86_400_000;

/** A row of the ledger as the board shows it on a day. A due day is over when the day itself is (UTC). */
export function cellOfRow({ totals, published, outdatedSince, assignee, due }: BoardRow, now: Date): BoardCell {
  const since = totals.passages.outdated === 0 ? null : outdatedSince;
  const state = stateOf(totals.passages);
  return {
    ...shareOfWords([totals.words]),
    state,
    published,
    outdatedSince: since,
    outdatedDays: since === null ? null : Math.max(0, Math.floor((now.getTime() - new Date(since).getTime()) / dayInMs)),
    assignee,
    due,
    overdue: due !== null && state !== 'reviewed' && due.slice(0, 10) < now.toISOString().slice(0, 10),
  };
}

/** One word for a whole document: what calls for somebody first. `missing` is nothing yet, `draft` is begun and not all there. */
function stateOf(passages: StateCounts): PassageState {
  if (passages.outdated > 0) return 'outdated';
  const begun = passages.draft + passages.needsReview + passages.reviewed > 0;
  if (passages.missing > 0) return begun ? 'draft' : 'missing';
  if (passages.draft > 0) return 'draft';
  return passages.needsReview > 0 ? 'needsReview' : 'reviewed';
}
