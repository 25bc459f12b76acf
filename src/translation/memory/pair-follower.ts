import type { Payload } from 'payload';
import type { LanguagePair } from './language-pair.ts';
import type { MemoryRow } from './memory-unit.ts';
import { UnitIndex } from './unit-index.ts';

/** Rows read at once: a first reading of many lets others have their turn in between. */
const batch = 2_000;

/** Keeps the index of one language pair in step with the database, by the numbers that its units were written with. */
export class PairFollower {
  readonly index = new UnitIndex();
  readonly #payload: Payload;
  readonly #pair: LanguagePair;
  #seq = 0;
  #last: Promise<void> = Promise.resolve();

  constructor({ payload, pair }: { payload: Payload; pair: LanguagePair }) {
    this.#payload = payload;
    this.#pair = pair;
  }

  /** Takes in everything that was committed before this was called. One reading at a time; a failed one hinders no later one. */
  catchUp(): Promise<void> {
    const mine = this.#last.then(() => this.#read());
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #read(): Promise<void> {
    for (;;) {
      const { docs } = await this.#payload.db.find<Pick<MemoryRow, 'id' | 'source' | 'seq' | 'removed'>>({
        collection: 'memory-units',
        where: { and: [{ pair: { equals: this.#pair } }, { seq: { greater_than: this.#seq } }] },
        sort: 'seq',
        limit: batch,
        pagination: false,
        select: { source: true, seq: true, removed: true },
      });
      for (const { id, source, seq, removed } of docs) {
        this.index.put({ id, source, seq, removed: removed === true });
        this.#seq = seq;
      }
      if (docs.length < batch) return;
    }
  }
}
