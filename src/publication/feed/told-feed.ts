import type { Position } from './position.ts';
import type { FeedEntry } from './read-feed.ts';

/** The feed as far as a process has taken it in, in memory: each document and language once, at its latest change. */
export class ToldFeed {
  /** By document and language. What changes moves to the end, so that the order of the map is that of the cursors. */
  readonly #entries = new Map<string, FeedEntry>();
  #ordered: readonly FeedEntry[] | undefined;

  take(entry: FeedEntry): void {
    const key = `${entry.kind}/${entry.document}/${entry.locale}`;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    this.#ordered = undefined;
  }

  /** Entries after a cursor, oldest first. */
  after(cursor: number, limit: number): readonly FeedEntry[] {
    const ordered = this.#list();
    const start = this.#placeOf(cursor + 1);
    return ordered.slice(start, start + limit);
  }

  /** True when an entry stands there that was made by this write; one that was replaced since is not known any more. */
  has({ cursor, mark }: Position): boolean {
    const entry = this.#list()[this.#placeOf(cursor)];
    return entry?.cursor === cursor && entry.mark === mark;
  }

  /** Place of the first entry with this cursor or a later one. */
  #placeOf(cursor: number): number {
    const ordered = this.#list();
    let [from, to] = [0, ordered.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((ordered[middle]?.cursor ?? Infinity) < cursor) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #list(): readonly FeedEntry[] {
    return (this.#ordered ??= [...this.#entries.values()]);
  }
}
