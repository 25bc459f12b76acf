import type { DeskPassage } from '../../desk-contract.ts';
import { passes } from './filters.ts';

type Keyed = Pick<DeskPassage, 'key'>;

/** The passage so many places on among those shown, from the one open; undefined past the ends. */
export function neighbour<T extends Keyed>(shown: readonly T[], key: string | null, step: 1 | -1): T | undefined {
  const here = shown.findIndex((passage) => passage.key === key);
  if (here === -1) return step === 1 ? shown[0] : shown.at(-1);
  return shown[here + step];
}

/**
 * The next passage to work on: for a translator the next to do, for a reviewer (`review`) the next that needs review. Looks from the
 * one open to the end and then from the start; undefined when nothing is left but the one open.
 */
export function nextToDo(passages: readonly DeskPassage[], key: string | null, review = false): DeskPassage | undefined {
  const here = passages.findIndex((passage) => passage.key === key);
  const inTurn = [...passages.slice(here + 1), ...passages.slice(0, Math.max(here, 0))];
  return inTurn.find((passage) => passes(review ? 'needsReview' : 'toDo', passage));
}
