import type { HistoryEntry } from '../ledger/settle.ts';

/** What a record says of one passage, as stored; a record of several has the same of each of them in `note`. */
export interface HistoryRecord {
  readonly passage: string;
  readonly deed: string;
  readonly state: string;
  readonly origin?: string | null;
  readonly source?: string | null;
  readonly target?: string | null;
  readonly note?: string | null;
}

const several = 'several';

/**
 * One record for all that a save did: the line itself where it is one, else all lines together, found by each of their passages.
 * Inverse to `linesOf`. Pure.
 */
export function recordOf(lines: readonly HistoryEntry[]): HistoryRecord | undefined {
  const [line, ...more] = lines;
  if (line === undefined || more.length === 0) return line;
  const passage = lines.map((each) => bounded(each.passage)).join('');
  return { passage, deed: several, state: several, origin: null, source: null, target: null, note: JSON.stringify(lines) };
}

/** The lines of a record. Pure. */
export function linesOf(record: HistoryRecord): readonly HistoryRecord[] {
  return record.deed === several ? (JSON.parse(record.note ?? '[]') as HistoryRecord[]) : [record];
}

/** How a passage stands in a record of several, so that no key is found in a longer one. */
export function bounded(passage: string): string {
  return `|${passage}|`;
}
