import type { Condition } from './conditions.ts';

export type Stored = Readonly<Record<string, unknown>>;

/** All rows that meet some conditions. */
export interface Rows {
  readonly conditions: readonly Condition[];
  readonly docs: readonly Stored[];
}

/** What is known of a collection, or of a global. */
interface Known {
  readonly main: Map<string, Stored>;
  /** The version with the greatest time. */
  readonly newest: Map<string, Stored>;
  readonly rows: Map<string, Rows>;
}

/**
 * What one transaction has read and written, as it lies in the database: nobody else writes meanwhile, so it stays true until the transaction
 * itself writes. What is in it is never given away; copies are.
 */
export class TransactionMemory {
  readonly #known = new Map<string, Known>();
  /** Grows with each write: what was being read meanwhile may be older than the write, and is not kept. */
  writes = 0;

  of(place: string): Known {
    const known = this.#known.get(place) ?? {
      main: new Map<string, Stored>(),
      newest: new Map<string, Stored>(),
      rows: new Map<string, Rows>(),
    };
    this.#known.set(place, known);
    return known;
  }

  /** Of one place, or of all, nothing is known any more. */
  forget(place: string | undefined): void {
    if (place === undefined) this.#known.clear();
    else this.#known.delete(place);
  }
}
