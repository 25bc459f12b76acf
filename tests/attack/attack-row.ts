import type { Target } from './target.ts';

/** What was seen of a promise. */
export interface Seen {
  readonly ok: boolean;
  /** One line. */
  readonly seen: string;
}

/** One row of the table: a promise of issue 9 that can be attacked from outside. */
export interface AttackRow {
  /** Section and point of the issue. */
  readonly line: string;
  readonly promise: string;
  readonly sent: string;
  readonly run: (target: Target) => Promise<Seen>;
}
