import { setTimeout as pause } from 'node:timers/promises';
import { documentKey } from '@/content/shared/document-key.ts';
import type { Locale } from '@/languages/locales.ts';
import { type Bookmark, beginning, isAtHead } from '../feed/bookmark.ts';
import { catchUp } from '../feed/catch-up.ts';
import type { FollowedFeed } from '../feed/followed-feed.ts';
import type { Follower } from '../feed/follower.ts';
import { isSamePosition, origin, type Position } from '../feed/position.ts';
import type { FeedEntry } from '../feed/read-feed.ts';
import { ToldFeed } from '../feed/told-feed.ts';
import type { Publication, PublicKind } from '../record/publication.ts';
import { type Changes, CollectedChanges } from './changes.ts';
import { EntryIndex } from './entry-index.ts';
import { KeptPublications } from './kept-publications.ts';
import { leaveOut } from './leave-out.ts';
import { IndexedLibrary } from './indexed-library.ts';
import type { PublicationStore } from './publication-store.ts';
import { noteReading } from './reading-tags.ts';
import { tags } from './tags.ts';

interface LibraryInput {
  store: PublicationStore;
  /** How much of the publications to keep in memory, in characters of their JSON. */
  maxCharacters: number;
  /** Told, after each batch, which tags (`tags.ts`) do not hold any more. */
  onChange?: (changes: Changes) => void;
  /** Told when the database was set back and the library began anew: nothing that was made before holds any more. */
  onReset?: () => void;
}

/** Above so many entries at once, as at the start or after an import, what changed is not named but taken to be everything. */
const namedAtOnce = 100;
/** Milliseconds between two looks at the database while somebody waits for a position that is not there yet. */
const lookEvery = 20;

const everything: Changes = { all: true, [Symbol.iterator]: () => [][Symbol.iterator]() };

/**
 * The library over the database: light rows of everything in memory, whole publications read when asked for and kept
 * while there is room. It follows the feed, and so is right on every server.
 */
export class DatabaseLibrary extends IndexedLibrary implements Follower, FollowedFeed {
  readonly name = 'library';
  readonly #store: PublicationStore;
  readonly #onChange: ((changes: Changes) => void) | undefined;
  readonly #onReset: () => void;
  readonly #publications: KeptPublications;
  protected index = new EntryIndex();
  #told = new ToldFeed();
  #bookmark = beginning;
  #position = origin;

  constructor({ store, maxCharacters, onChange, onReset }: LibraryInput) {
    super();
    this.#store = store;
    this.#onChange = onChange;
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
    const changes = this.#onChange === undefined || items.length > namedAtOnce ? undefined : new CollectedChanges();
    for (const item of items) {
      this.index.take(item, changes);
      this.#told.take(item);
      this.#publications.forget(documentKey({ ...item, id: item.document }));
    }
    this.#standAt(bookmark);
    this.#onChange?.(changes ?? everything);
  }

  beginAnew(items: readonly FeedEntry[], bookmark: Bookmark): void {
    const [index, told] = [new EntryIndex(), new ToldFeed()];
    for (const item of items) {
      index.take(item);
      told.take(item);
    }
    this.index = index;
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

  async read<K extends PublicKind>(ref: { readonly kind: K; readonly id: string }, locale: Locale): Promise<Publication<K> | undefined> {
    noteReading(tags.record(ref.kind, ref.id, locale));
    const entry = this.index.entry(ref.kind, ref.id, locale);
    if (entry === undefined) return undefined;
    const publication = await this.#publications.get(documentKey({ ...ref, locale: entry.locale }));
    return isOfKind(publication, ref.kind) ? this.#asPublic(publication) : undefined;
  }

  /** Without what is not public now. Whoever asked is told again when something of it is, or ceases to be. */
  #asPublic<P extends Publication>(publication: P): P {
    return leaveOut(
      publication,
      publication.uses.filter(({ kind, id }) => {
        noteReading(tags.isPublic(kind, id));
        return this.index.alternates(kind, id).length === 0;
      }),
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
