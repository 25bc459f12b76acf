import type { BoardCell, BoardDocument } from './board.ts';

/** What a document's line says of some of its cells together: words left, the longest outdated, the nearest due of what is not done. */
export function sumCells(cells: readonly BoardCell[]): Pick<BoardDocument, 'left' | 'outdatedSince' | 'due'> {
  return {
    left: cells.reduce((sum, { left }) => sum + left, 0),
    outdatedSince: earliest(cells.map(({ outdatedSince }) => outdatedSince)),
    due: earliest(cells.map(({ state, due }) => (state === 'reviewed' ? null : due))),
  };
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
}
