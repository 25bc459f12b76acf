import { setTimeout as pause } from 'node:timers/promises';

/** The right to write, held by one transaction of this process at a time. */
export interface Turn {
  /** Says that the holder is still at work. */
  touch(): void;
  /** Says that the holder waits for another process itself: until `begun`, nobody's patience with it runs out. */
  waits(): void;
  begun(): void;
  /** Everybody who waits now has waited in vain with the holder, and is told the same. */
  refuseAll(error: unknown): void;
  /** Gives the right to the next in line; a second call does nothing. */
  release(): void;
}

interface Options {
  /** How long, in milliseconds, one waits behind the same holder before giving up. */
  readonly patience: number;
  /** After how many milliseconds of silence a holder counts as gone and is evicted. */
  readonly abandonedAfter: number;
}

interface Holder {
  /** Undefined while it waits for another process. */
  since: number | undefined;
  touched: number;
  readonly evict: () => Promise<void>;
}

interface Waiter {
  readonly evict: () => Promise<void>;
  readonly admit: (turn: Turn) => void;
  readonly refuse: (error: unknown) => void;
}

/** Somebody has been writing for so long that the one who waits is probably waiting for itself. */
export class WaitedTooLong extends Error {
  override readonly name = 'WaitedTooLong';
}

/**
 * A line of writers, first come first served. Waiting is counted against the same holder, so a long line that moves is
 * no error; a holder that does not finish is: most often a hook that writes through the Local API without `req`, which
 * therefore waits for the very transaction it belongs to.
 */
export class WriteQueue {
  readonly #options: Options;
  readonly #waiters: Waiter[] = [];
  #holder: Holder | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /**
   * Waits for the right to write.
   *
   * @param evict ends the holder's transaction, should it be abandoned.
   * @throws WaitedTooLong when the same holder keeps it longer than `patience`.
   */
  async take(evict: () => Promise<void>): Promise<Turn> {
    if (this.#holder === undefined) return this.#admit(evict);
    const turn = new Promise<Turn>((admit, refuse) => {
      this.#waiters.push({ evict, admit, refuse });
    });
    turn.catch(() => undefined); // whoever waits is told below
    for (;;) {
      const { patience, abandonedAfter } = this.#options;
      const holder = this.#current();
      const now = Date.now();
      if (holder === undefined || holder.evict === evict) return turn;
      const held = holder.since === undefined ? 0 : now - holder.since;
      if (holder.since !== undefined && now - holder.touched >= abandonedAfter) await holder.evict();
      else if (held >= patience) {
        this.#leave(evict);
        throw new WaitedTooLong(
          `A write waited ${patience / 1000} s for another one in this process that does not finish. ` +
            'The likely cause is a hook that writes through the Local API without passing `req`: it then waits for its own transaction. Pass `req`.',
        );
      } else {
        const timer = new AbortController();
        const until = Math.min((holder.since ?? now) + patience, holder.touched + abandonedAfter) - now;
        const later = pause(Math.max(until, 1), undefined, { ref: false, signal: timer.signal }).catch(() => undefined);
        await Promise.race([turn, later]).finally(() => {
          timer.abort();
        });
      }
    }
  }

  #current(): Holder | undefined {
    return this.#holder;
  }

  #admit(evict: () => Promise<void>): Turn {
    const holder: Holder = { since: Date.now(), touched: Date.now(), evict };
    this.#holder = holder;
    return {
      touch: () => {
        holder.touched = Date.now();
      },
      waits: () => {
        holder.since = undefined;
      },
      begun: () => {
        holder.since = Date.now();
        holder.touched = holder.since;
      },
      refuseAll: (error) => {
        for (const { refuse } of this.#waiters.splice(0)) refuse(error);
      },
      release: () => {
        if (this.#holder !== holder) return;
        this.#holder = undefined;
        const next = this.#waiters.shift();
        if (next !== undefined) next.admit(this.#admit(next.evict));
      },
    };
  }

  #leave(evict: () => Promise<void>): void {
    const place = this.#waiters.findIndex((waiter) => waiter.evict === evict);
    if (place >= 0) this.#waiters.splice(place, 1);
  }
}
