const minute = 60_000;
/** Milliseconds between two tries: as long as it has been tried in vain, one minute at least, six hours at most. */
const shortest = minute;
const longest = 6 * 60 * minute;

interface Tried {
  readonly next: number;
  readonly pause: number;
}

/**
 * When what could not be published at its time is tried again: with growing pauses, or at once when somebody has saved it meanwhile, since that
 * may be the correction. Each process remembers its own; a restart tries everything anew.
 */
export class Tries {
  readonly #tried = new Map<string, Tried>();

  isDue(key: string, now: Date): boolean {
    return (this.#tried.get(key)?.next ?? 0) <= now.getTime();
  }

  /** @returns whether it is the first time */
  failed(key: string, now: Date): boolean {
    const former = this.#tried.get(key);
    const pause = former === undefined ? shortest : Math.min(former.pause * 2, longest);
    this.#tried.set(key, { next: now.getTime() + pause, pause });
    return former === undefined;
  }

  /** Forgets all but what still waits. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const key of this.#tried.keys()) if (!keys.has(key)) this.#tried.delete(key);
  }
}
