import { LRUCache } from 'lru-cache';
import type { Publication } from '../record/publication.ts';

/** Whole publications, read when asked for and kept while there is room. */
export class KeptPublications {
  readonly #read: (key: string) => Promise<Publication | undefined>;
  readonly #kept: LRUCache<string, { publication: Publication }>;
  readonly #underway = new Map<string, Promise<Publication | undefined>>();

  /** @param maxCharacters how much to keep, in characters of their JSON */
  constructor({ read, maxCharacters }: { read: (key: string) => Promise<Publication | undefined>; maxCharacters: number }) {
    this.#read = read;
    this.#kept = new LRUCache({ maxSize: maxCharacters, maxEntrySize: maxCharacters / 4 });
  }

  forget(key: string): void {
    this.#kept.delete(key);
    this.#underway.delete(key);
  }

  forgetAll(): void {
    this.#kept.clear();
    this.#underway.clear();
  }

  /** Reads a publication once however many ask at the same time. */
  async get(key: string): Promise<Publication | undefined> {
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept.publication;
    const running = this.#underway.get(key);
    if (running !== undefined) return running;
    const loading = this.#read(key);
    this.#underway.set(key, loading);
    try {
      const publication = await loading;
      // Only the reading that is still the current one may be kept: a feed entry may have come meanwhile.
      if (publication !== undefined && this.#underway.get(key) === loading) {
        this.#kept.set(key, { publication }, { size: JSON.stringify(publication).length });
      }
      return publication;
    } finally {
      if (this.#underway.get(key) === loading) this.#underway.delete(key);
    }
  }
}
