import { LRUCache } from 'lru-cache';

/** So many wrong links may be tried from one address in so many milliseconds; after that none is looked at. */
const most = 30;
const within = 10 * 60 * 1000;

/** Counts the wrong links that each address tries, so that nobody has the database look for thousands. Each process has its own. */
export class WrongTries {
  readonly #tries = new LRUCache<string, { count: number }>({ max: 10_000, ttl: within });

  isHeld(address: string): boolean {
    return (this.#tries.get(address)?.count ?? 0) >= most;
  }

  failed(address: string): void {
    const tries = this.#tries.get(address);
    if (tries === undefined) this.#tries.set(address, { count: 1 });
    else tries.count += 1;
  }
}
