import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import type { Follower } from '../feed/follow-feed.ts';
import type { FeedEntry } from '../feed/read-feed.ts';
import type { Ref } from '../record/passage.ts';
import type { Publication, PublicKind } from '../record/publication.ts';
import { rowKey } from '../reconcile/publication-row.ts';
import { EntryIndex } from './entry-index.ts';
import { leaveOut } from './leave-out.ts';
import type { Entry, Library } from './library.ts';
import { documentTag, listTag, noteReading } from './reading-tags.ts';

interface LibraryInput {
  payload: Payload;
  /** How much of the publications to keep in memory, in characters of their JSON. */
  maxCharacters: number;
  /** Told, after each batch, which tags what was made before no longer holds for. */
  onChange?: (tags: ReadonlySet<string>) => void;
}

/**
 * The library over the database: light rows of everything in memory, whole publications read when asked for and kept
 * while there is room. It follows the feed, and so is right on every server.
 */
export class DatabaseLibrary implements Library, Follower {
  readonly name = 'library';
  readonly #payload: Payload;
  readonly #onChange: (tags: ReadonlySet<string>) => void;
  readonly #index = new EntryIndex();
  readonly #publications: LRUCache<string, { publication: Publication }>;
  readonly #underway = new Map<string, Promise<Publication | undefined>>();
  #cursor = 0;

  constructor({ payload, maxCharacters, onChange }: LibraryInput) {
    this.#payload = payload;
    this.#onChange = onChange ?? (() => undefined);
    this.#publications = new LRUCache({ maxSize: maxCharacters, maxEntrySize: maxCharacters / 4 });
  }

  get latest(): number {
    return this.#cursor;
  }

  cursor(): number {
    return this.#cursor;
  }

  take(items: readonly FeedEntry[]): void {
    const tags = new Set<string>();
    for (const item of items) {
      if (this.#index.take(item)) tags.add(listTag(item.kind));
      tags.add(documentTag(item.kind, item.document));
      const key = rowKey(item.kind, item.document, item.locale);
      this.#publications.delete(key);
      this.#underway.delete(key);
      this.#cursor = item.cursor;
    }
    this.#onChange(tags);
  }

  entries(kind: PublicKind, locale: Locale): readonly Entry[] {
    noteReading(listTag(kind));
    return this.#index.list(kind, locale);
  }

  entry(ref: Ref, locale: Locale): Entry | undefined {
    noteReading(documentTag(ref.kind, ref.id));
    return this.#index.entry(ref.kind, ref.id, locale);
  }

  findBySlug(kind: PublicKind, locale: Locale, slug: string): { id: string; current: boolean } | undefined {
    noteReading(listTag(kind));
    return this.#index.findBySlug(kind, locale, slug);
  }

  alternates(ref: Ref): readonly Entry[] {
    noteReading(documentTag(ref.kind, ref.id));
    return this.#index.alternates(ref.kind, ref.id);
  }

  async read<K extends PublicKind>(ref: { readonly kind: K; readonly id: string }, locale: Locale): Promise<Publication<K> | undefined> {
    const entry = this.entry(ref, locale);
    if (entry === undefined) return undefined;
    const publication = await this.#load(rowKey(ref.kind, ref.id, entry.locale));
    return isOfKind(publication, ref.kind) ? this.#asPublic(publication, locale) : undefined;
  }

  /** Without what is not public now. Whoever asked is told again when something of it is, or ceases to be. */
  #asPublic<P extends Publication>(publication: P, locale: Locale): P {
    return leaveOut(
      publication,
      publication.uses.filter((use) => this.entry(use, locale) === undefined),
    );
  }

  /** Reads a publication once however many ask at the same time. */
  async #load(key: string): Promise<Publication | undefined> {
    const kept = this.#publications.get(key);
    if (kept !== undefined) return kept.publication;
    const running = this.#underway.get(key);
    if (running !== undefined) return running;
    const loading = this.#fetch(key);
    this.#underway.set(key, loading);
    try {
      const publication = await loading;
      // Only the reading that is still the current one may be kept: a feed entry may have come meanwhile.
      if (publication !== undefined && this.#underway.get(key) === loading) {
        this.#publications.set(key, { publication }, { size: JSON.stringify(publication).length });
      }
      return publication;
    } finally {
      if (this.#underway.get(key) === loading) this.#underway.delete(key);
    }
  }

  async #fetch(key: string): Promise<Publication | undefined> {
    const row = await this.#payload.db.findOne<{ id: string; record: Publication | null }>({
      collection: 'publications',
      where: { key: { equals: key } },
      select: { record: true },
    });
    return row?.record ?? undefined;
  }
}

function isOfKind<K extends PublicKind>(publication: Publication | undefined, kind: K): publication is Publication<K> {
  return publication?.kind === kind;
}
