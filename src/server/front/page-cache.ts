import { LRUCache } from 'lru-cache';
import { type Changes, touching } from '@/publication/store/changes.ts';
import { detailOf } from '@/publication/store/tags.ts';
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
  /** Tags with a detail, by their subject. */
  readonly #tagsBySubject = new Map<string, Set<string>>();
  readonly #underway = new Map<string, Making>();
  /** What changed while something was being made, with the number of the change. */
  #changes: { readonly number: number; readonly touches: (tags: Iterable<string>) => boolean }[] = [];
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
  invalidate(changes: Changes): void {
    if (changes.all === true) {
      this.clear();
      return;
    }
    this.#change += 1;
    if (this.#making > 0) this.#changes.push({ number: this.#change, touches: touching(changes) });
    for (const tag of changes) this.#forget(tag);
    for (const [subject, touches] of changes.where ?? []) {
      for (const tag of [...(this.#tagsBySubject.get(subject) ?? [])]) if (touches(detailOf(tag)?.detail ?? '')) this.#forget(tag);
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
      const isOvertaken = this.#cleared > startedAt || this.#changes.some(({ number, touches }) => number > startedAt && touches(tags));
      if (keep && !isOvertaken) {
        const room = response.status === 200 ? this.#pages : this.#others;
        room.set(key, { response, tags });
        if (room.has(key)) for (const tag of tags) this.#note(tag, key);
      }
      return response;
    } finally {
      this.#making -= 1;
      if (this.#making === 0) this.#changes = [];
    }
  }

  #forget(tag: string): void {
    for (const key of [...(this.#keysByTag.get(tag) ?? [])]) {
      this.#pages.delete(key);
      this.#others.delete(key);
    }
  }

  #note(tag: string, key: string): void {
    addTo(this.#keysByTag, tag, key);
    const subject = detailOf(tag)?.subject;
    if (subject !== undefined) addTo(this.#tagsBySubject, subject, tag);
  }

  #unnote(tag: string, key: string): void {
    if (!takeFrom(this.#keysByTag, tag, key)) return;
    const subject = detailOf(tag)?.subject;
    if (subject !== undefined) takeFrom(this.#tagsBySubject, subject, tag);
  }

  #room(maxBytes: number): LRUCache<string, Kept> {
    return new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / 8),
      sizeCalculation: ({ response, tags }, key) => response.bytes + key.length + 500 + weightOf(tags),
      dispose: ({ tags }, key) => {
        for (const tag of tags) this.#unnote(tag, key);
      },
    });
  }
}

/** What the tags of a page weigh, in bytes: most are shared with other pages, those with a detail hardly ever. */
function weightOf(tags: ReadonlySet<string>): number {
  let sum = 0;
  for (const tag of tags) sum += 50 + (tag.length > 100 ? tag.length : 0);
  return sum;
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

/** @returns true when nothing is left under the key */
function takeFrom(map: Map<string, Set<string>>, key: string, value: string): boolean {
  const known = map.get(key);
  known?.delete(value);
  if (known?.size === 0) map.delete(key);
  return known === undefined || known.size === 0;
}
