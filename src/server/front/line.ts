/** There are as many waiting as may wait. */
export class LineFull extends Error {}

/** Lets a few do something at once, a bounded number wait for their turn, and turns away the rest. */
export class Line {
  readonly #atOnce: number;
  readonly #mayWait: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor({ atOnce, mayWait }: { atOnce: number; mayWait: number }) {
    this.#atOnce = atOnce;
    this.#mayWait = mayWait;
  }

  /** Waits for a turn. @returns what ends it, to be called once. @throws LineFull at once when too many wait. */
  async take(): Promise<() => void> {
    if (this.#running >= this.#atOnce) {
      if (this.#waiting.length >= this.#mayWait) throw new LineFull('too many are waiting');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#running += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    };
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const end = await this.take();
    try {
      return await work();
    } finally {
      end();
    }
  }
}
