import type { BaseDatabaseAdapter } from 'payload';
import type { Request } from '../transactions.ts';
import { TransactionMemory } from './transaction-memory.ts';

interface Write<Answer> {
  readonly req: Request;
  readonly run: () => Promise<Answer>;
  readonly forget: (memory: TransactionMemory, when: 'before' | 'after') => void;
  readonly keep?: (memory: TransactionMemory, answer: Answer) => void;
}

/** The memories of the transactions that are open. A session is an object of its own for each, so that a memory ends with its transaction. */
export class Memories {
  readonly #adapter: BaseDatabaseAdapter;
  readonly #memories = new WeakMap<object, TransactionMemory>();

  constructor(adapter: BaseDatabaseAdapter) {
    this.#adapter = adapter;
  }

  /** The memory of a request's transaction; undefined where it has none, or none that has begun. */
  async of(req: Request): Promise<TransactionMemory | undefined> {
    const id = await req?.transactionID;
    const session = id === undefined ? undefined : (this.#adapter.sessions?.[id] as object | undefined);
    if (session === undefined) return undefined;
    const memory = this.#memories.get(session) ?? new TransactionMemory();
    this.#memories.set(session, memory);
    return memory;
  }

  /** Asks the database, and lets `keep` remember the answer where nothing was written meanwhile. A transaction begins with its first question. */
  async ask<Answer>(req: Request, read: () => Promise<Answer>, keep: (memory: TransactionMemory, answer: Answer) => void): Promise<Answer> {
    const before = (await this.of(req))?.writes ?? 0;
    const answer = await read();
    const memory = await this.of(req);
    if (memory?.writes === before) keep(memory, answer);
    return answer;
  }

  /**
   * Writes. What the write makes untrue is forgotten before and after; `keep` may then remember what was written, where nobody else of the
   * same transaction wrote meanwhile.
   */
  async write<Answer>({ req, run, forget, keep }: Write<Answer>): Promise<Answer> {
    const began = await this.of(req);
    if (began !== undefined) forget(began, 'before');
    const mark = began === undefined ? 0 : (began.writes += 1);
    let answer: { readonly given: Answer } | undefined;
    try {
      answer = { given: await run() };
      return answer.given;
    } finally {
      const memory = await this.of(req);
      if (memory !== undefined) {
        forget(memory, 'after');
        if (answer !== undefined && memory.writes === mark) keep?.(memory, answer.given);
        memory.writes += 1;
      }
    }
  }
}
