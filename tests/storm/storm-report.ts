import type { Logbook } from './logbook.ts';

/** What a storm did and what it found. */
export interface StormReport {
  /** Kills by SIGKILL, and stops in order between them. */
  readonly killed: { readonly front: number; readonly back: number; readonly supervisor: number; readonly inOrder: number };
  /** Milliseconds until all answered again, for each kill of front or back. */
  readonly away: readonly number[];
  readonly logbook: Logbook;
  /** Where something acknowledged is not there, or older. */
  readonly losses: readonly string[];
  /** Where a follower's copy is not what the lists give. */
  readonly feed: readonly string[];
  /** How many documents and languages the follower has. */
  readonly entries: number;
  /** Rebuilds that had something to write. */
  readonly rebuilt: readonly string[];
  /** Exit codes other than 0, and processes that were left. */
  readonly disorder: readonly string[];
  readonly seconds: number;
}
