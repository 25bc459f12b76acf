import { type PassageState, passageStates, type StateCounts, type Totals } from './passage-entry.ts';

export interface Counted {
  readonly state: PassageState;
  /** Words of the source. */
  readonly words: number;
}

/** Counts passages and words by state. */
export function totalUp(passages: readonly Counted[]): Totals {
  const counts = (of: (passage: Counted) => number): StateCounts => {
    const sums = Object.fromEntries(passageStates.map((state) => [state, 0])) as Record<PassageState, number>;
    for (const passage of passages) sums[passage.state] += of(passage);
    return sums;
  };
  return { passages: counts(() => 1), words: counts(({ words }) => words) };
}

/** The sum of several documents' totals. */
export function addTotals(all: readonly Totals[]): Totals {
  const sum = (of: (totals: Totals) => StateCounts): StateCounts =>
    Object.fromEntries(passageStates.map((state) => [state, all.reduce((total, each) => total + of(each)[state], 0)])) as StateCounts;
  return { passages: sum(({ passages }) => passages), words: sum(({ words }) => words) };
}
