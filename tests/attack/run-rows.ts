import type { AttackRow, Seen } from './attack-row.ts';
import type { Target } from './target.ts';

export interface Outcome extends Seen {
  readonly row: AttackRow;
}

/** Runs rows one after the other; what goes wrong in one is what was seen of it. */
export async function* runRows(target: Target, rows: readonly AttackRow[]): AsyncGenerator<Outcome> {
  for (const row of rows) {
    try {
      yield { row, ...(await row.run(target)) };
    } catch (error) {
      yield { row, ok: false, seen: error instanceof Error ? error.message : String(error) };
    }
  }
}
