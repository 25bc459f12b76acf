import { documentKey } from '@/content/shared/document-key.ts';
import { setTimeout as pause } from 'node:timers/promises';
import type { Locale } from '@/languages/locales.ts';
import { type Bookmark, beginning, isAtHead } from '../feed/bookmark.ts';
import { catchUp } from '../feed/catch-up.ts';
import type { FollowedFeed } from '../feed/followed-feed.ts';
import type { Follower } from '../feed/follower.ts';
import { isSamePosition, origin, type Position } from '../feed/position.ts';
import type { FeedEntry } from '../feed/read-feed.ts';
import { ToldFeed } from '../feed/told-feed.ts';
import type { Ref } from '../record/passage.ts';
import type { Publication, PublicKind } from '../record/publication.ts';
import { EntryIndex } from './entry-index.ts';
import { KeptPublications } from './kept-publications.ts';
import { leaveOut } from './leave-out.ts';
import type { Entry, Library } from './library.ts';
import type { PublicationStore } from './publication-store.ts';
import { documentTag, listTag, noteReading } from './reading-tags.ts';

interface LibraryInput {
  store: PublicationStore;
  /** How much of the publications to keep in memory, in characters of their JSON. */
  maxCharacters: number;
  /** Told, after each batch, which tags what was made before no longer holds for. */
  onChange?: (tags: ReadonlySet<string>) => void;
  /** Told when the database was set back and the library began anew: nothing that was made before holds any more. */
  onReset?: () => void;
}

/** Milliseconds between two looks at the database while somebody waits for a position that is not there yet. */
const lookEvery = 20;

/**
 * The library over the database: light rows of everything in memory, whole publications read when asked for and kept
 * while there is room. It follows the feed, and so is right on every server.
 */
export class DatabaseLibrary implements Library, Follower, FollowedFeed {
  readonly name = 'library';
  readonly #store: PublicationStore;
  readonly #onChange: (tags: ReadonlySet<string>) => void;
  readonly #onReset: () => void;
  readonly #publications: KeptPublications;
  #index = new EntryIndex();
  #told = new ToldFeed();
  #bookmark = beginning;
  #position = origin;

  constructor({ store, maxCharacters, onChange, onReset }: LibraryInput) {
    this.#store = store;
    this.#onChange = onChange ?? (() => undefined);
    this.#onReset = onReset ?? (() => undefined);
    this.#publications = new KeptPublications({ read: (key) => store.record(key), maxCharacters });
  }

  get latest(): number {
    return this.#bookmark.after;
  }

  /** The newest position up to which everything has been taken in. */
  get position(): Position {
    return this.#position;
  }

  bookmark(): Bookmark {
    return this.#bookmark;
  }

  take(items: readonly FeedEntry[], bookmark: Bookmark): void {
    const tags = new Set<string>();
    for (const item of items) {
      if (this.#index.take(item)) tags.add(listTag(item.kind));
      this.#told.take(item);
      tags.add(documentTag(item.kind, item.document));
      this.#publications.forget(documentKey({ ...item, id: item.document }));
    }
    this.#standAt(bookmark);
    this.#onChange(tags);
  }

  beginAnew(items: readonly FeedEntry[], bookmark: Bookmark): void {
    const [index, told] = [new EntryIndex(), new ToldFeed()];
    for (const item of items) {
      index.take(item);
      told.take(item);
    }
    this.#index = index;
    this.#told = told;
    this.#publications.forgetAll();
    this.#standAt(bookmark);
    this.#onReset();
  }

  entriesAfter(cursor: number, limit: number): readonly FeedEntry[] {
    return this.#told.after(cursor, limit);
  }

  async catchUpTo(position: Position, within: number): Promise<boolean> {
    const until = performance.now() + within;
    if (await this.#hasReached(position)) return true;
    for (;;) {
      await catchUp({ store: this.#store, follower: this });
      if (await this.#hasReached(position)) return true;
      if (performance.now() >= until) return false;
      await pause(lookEvery);
    }
  }

  /**
   * The same, for who makes what is kept: a library that stands elsewhere may have taken in what never happened since the
   * database was set back, and still know the position, so the database is asked.
   */
  async catchUpSurely(position: Position, within: number): Promise<boolean> {
    if (!isSamePosition(position, this.#position)) await catchUp({ store: this.#store, follower: this });
    return this.catchUpTo(position, within);
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
    const publication = await this.#publications.get(documentKey({ ...ref, locale: entry.locale }));
    return isOfKind(publication, ref.kind) ? this.#asPublic(publication, locale) : undefined;
  }

  /** Without what is not public now. Whoever asked is told again when something of it is, or ceases to be. */
  #asPublic<P extends Publication>(publication: P, locale: Locale): P {
    return leaveOut(
      publication,
      publication.uses.filter((use) => this.entry(use, locale) === undefined),
    );
  }

  #standAt(bookmark: Bookmark): void {
    this.#bookmark = bookmark;
    if (isAtHead(bookmark)) this.#position = bookmark.head;
  }

  async #hasReached(position: Position): Promise<boolean> {
    const own = this.#position;
    if (position.cursor > own.cursor) return false;
    if (position.cursor === 0 || isSamePosition(position, own) || this.#told.has(position)) return true;
    // An older one, whose entry was replaced since: the database knows, if it is still at the history that was taken in.
    const marks = await Promise.all([this.#store.mark(position.cursor), this.#store.mark(own.cursor)]);
    return marks[0] === position.mark && (marks[1] ?? '') === own.mark;
  }
}

function isOfKind<K extends PublicKind>(publication: Publication | undefined, kind: K): publication is Publication<K> {
  return publication?.kind === kind;
}
