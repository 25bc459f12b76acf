interface Options {
  /** How many may hash at once. */
  readonly atOnce: number;
  /** How many may wait, and how many of them from one place. */
  readonly places: number;
  readonly placesEach: number;
}

interface Waiter {
  readonly who: string;
  readonly admit: () => void;
}

/**
 * A line before the hashing of passwords: each takes a third of a second of a processor, and there are few. First come,
 * first served; nobody from one place can fill it alone.
 */
export class HashQueue {
  readonly #options: Options;
  readonly #waiters: Waiter[] = [];
  #busy = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /**
   * Waits for a turn.
   *
   * @param who where it was asked from
   * @returns a function that ends the turn, to be called once whatever became of it; undefined at once when the line is full
   */
  async take(who: string): Promise<(() => void) | undefined> {
    const { atOnce, places, placesEach } = this.#options;
    if (this.#busy >= atOnce) {
      if (this.#waiters.length >= places || this.#waiters.filter((waiter) => waiter.who === who).length >= placesEach) return undefined;
      await new Promise<void>((admit) => this.#waiters.push({ who, admit }));
    } else this.#busy += 1;
    return this.#turn();
  }

  /** A turn passes on to the next in line, so that nobody who comes meanwhile overtakes. */
  #turn(): () => void {
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      const next = this.#waiters.shift();
      if (next === undefined) this.#busy -= 1;
      else next.admit();
    };
  }
}
