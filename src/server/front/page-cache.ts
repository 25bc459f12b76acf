import { LRUCache } from 'lru-cache';
import type { StoredResponse } from './stored-response.ts';

interface Making {
  readonly startedAt: number;
  readonly response: Promise<StoredResponse>;
}

/** What making a response gave: the response, and everything it was made from. */
export interface Made {
  readonly response: StoredResponse;
  readonly tags: ReadonlySet<string>;
  /** False for what must not be kept, for example an error. */
  readonly keep: boolean;
}

interface Kept {
  readonly response: StoredResponse;
  readonly tags: ReadonlySet<string>;
}

/**
 * Whole responses in memory, bounded in bytes, each known by the tags of what it was made from. A response is made once
 * however many ask for it at the same time, and one that was overtaken by a change while being made is not kept.
 * What is no page, such as a redirect or a 404, stands apart in a thirty-second of the room: anybody can make up addresses, and
 * none of them may push a page out.
 */
export class PageCache {
  readonly #pages: LRUCache<string, Kept>;
  readonly #others: LRUCache<string, Kept>;
  readonly #keysByTag = new Map<string, Set<string>>();
  readonly #underway = new Map<string, Making>();
  /** Tags that changed while something was being made, with the number of the change. */
  readonly #changes = new Map<string, number>();
  #change = 0;
  /** Number of the change with which everything was forgotten. */
  #cleared = 0;
  #making = 0;

  constructor({ maxBytes }: { maxBytes: number }) {
    this.#pages = this.#room(maxBytes);
    this.#others = this.#room(Math.ceil(maxBytes / 32));
  }

  /** A page that is kept; what stands apart is found by `getOrMake` alone. */
  get(key: string): StoredResponse | undefined {
    return this.#pages.get(key)?.response;
  }

  /** The response kept under a key, or a new one. */
  async getOrMake(key: string, make: () => Promise<Made>): Promise<StoredResponse> {
    const kept = this.#pages.get(key) ?? this.#others.get(key);
    if (kept !== undefined) return kept.response;
    const running = this.#underway.get(key);
    if (running !== undefined) return running.response;
    const making: Making = { startedAt: this.#change, response: this.#make(key, this.#change, make) };
    this.#underway.set(key, making);
    try {
      return await making.response;
    } finally {
      if (this.#underway.get(key) === making) this.#underway.delete(key);
    }
  }

  /** Forgets everything made from one of these. Whoever asks from now on gets a new response. */
  invalidate(tags: Iterable<string>): void {
    this.#change += 1;
    for (const tag of tags) {
      if (this.#making > 0) this.#changes.set(tag, this.#change);
      for (const key of [...(this.#keysByTag.get(tag) ?? [])]) {
        this.#pages.delete(key);
        this.#others.delete(key);
      }
    }
    // What is being made now may rest on the state before; those who come later must not join it.
    this.#underway.clear();
  }

  /** Forgets everything, also what is being made now. */
  clear(): void {
    this.#change += 1;
    this.#cleared = this.#change;
    this.#pages.clear();
    this.#others.clear();
    this.#underway.clear();
  }

  get size(): { readonly pages: number; readonly bytes: number } {
    return { pages: this.#pages.size, bytes: this.#pages.calculatedSize };
  }

  async #make(key: string, startedAt: number, make: () => Promise<Made>): Promise<StoredResponse> {
    this.#making += 1;
    try {
      const { response, tags, keep } = await make();
      const isOvertaken = this.#cleared > startedAt || [...tags].some((tag) => (this.#changes.get(tag) ?? 0) > startedAt);
      if (keep && !isOvertaken) {
        const room = response.status === 200 ? this.#pages : this.#others;
        room.set(key, { response, tags });
        if (room.has(key)) for (const tag of tags) this.#keysByTag.set(tag, (this.#keysByTag.get(tag) ?? new Set()).add(key));
      }
      return response;
    } finally {
      this.#making -= 1;
      if (this.#making === 0) this.#changes.clear();
    }
  }

  #room(maxBytes: number): LRUCache<string, Kept> {
    return new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / 8),
      sizeCalculation: ({ response }, key) => response.bytes + key.length + 500,
      dispose: ({ tags }, key) => {
        for (const tag of tags) {
          const keys = this.#keysByTag.get(tag);
          keys?.delete(key);
          if (keys?.size === 0) this.#keysByTag.delete(tag);
        }
      },
    });
  }
}
