import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning, isAtHead } from '@/publication/feed/bookmark.ts';
import { origin } from '@/publication/feed/position.ts';
import { readChanges } from '@/publication/feed/read-changes.ts';
import type { FeedEntry } from '@/publication/feed/read-feed.ts';
import type { PublicationStore } from '@/publication/store/publication-store.ts';

interface Feed {
  readonly rows: readonly FeedEntry[];
  readonly marks: readonly { readonly cursor: number; readonly mark: string }[];
}

/** A database that writes as `take-cursor.ts` does, keeps backups, and goes back to them. */
class FakeDatabase implements PublicationStore {
  #now: Feed = { rows: [], marks: [] };
  #backups: Feed[] = [this.#now];
  #writes = 0;

  write(documents: readonly string[]): void {
    let cursor = this.#now.rows.at(-1)?.cursor ?? 0;
    const mark = `write ${String((this.#writes += 1))}`;
    const rows = new Map(this.#now.rows.map((row) => [row.document, row]));
    for (const document of documents) {
      cursor += 1;
      rows.delete(document);
      const row = { cursor, mark, kind: 'terms', document, locale: 'en', state: 'tombstone', entry: null, formerSlugs: [] } as const;
      rows.set(document, row);
    }
    const first = cursor - documents.length + 1;
    this.#now = { rows: [...rows.values()], marks: [...this.#now.marks, { cursor: first, mark }] };
  }

  backUp(): void {
    this.#backups.push(this.#now);
  }

  goBack(to: number): void {
    this.#now = this.#backups[to % this.#backups.length] ?? this.#now;
  }

  get rows(): readonly FeedEntry[] {
    return this.#now.rows;
  }

  feed({ after, limit }: { after: number; limit: number }) {
    return Promise.resolve(this.#now.rows.filter(({ cursor }) => cursor > after).slice(0, limit));
  }

  head() {
    return Promise.resolve(this.#now.rows.at(-1) ?? origin);
  }

  mark(cursor: number) {
    return Promise.resolve(this.#now.marks.findLast((each) => each.cursor <= cursor)?.mark);
  }

  record() {
    return Promise.resolve(undefined);
  }
}

const deed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ write: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }) }) },
  { weight: 3, arbitrary: fc.record({ read: fc.integer({ min: 1, max: 2 }) }) },
  fc.constant({ backUp: true } as const),
  fc.record({ goBack: fc.nat(5) }),
);

describe('a follower that reads in small pieces while a database is written, backed up and set back', () => {
  it('has in the end what the database has, document by document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 40, size: 'max' }), async (deeds) => {
        const store = new FakeDatabase();
        const copy = new Map<string, string>();
        let bookmark = beginning;
        const read = async (limit: number) => {
          const changes = await readChanges({ store, since: bookmark, limit });
          if (changes.history === 'another') {
            copy.clear();
            bookmark = beginning;
            return;
          }
          for (const { document, mark } of changes.entries) copy.set(document, mark);
          bookmark = changes.bookmark;
        };
        for (const each of deeds) {
          if ('write' in each) store.write(each.write);
          else if ('read' in each) await read(each.read);
          else if ('backUp' in each) store.backUp();
          else store.goBack(each.goBack);
        }
        do await read(2);
        while (!isAtHead(bookmark) || bookmark.after !== (store.rows.at(-1)?.cursor ?? 0));
        expect(Object.fromEntries(copy)).toEqual(Object.fromEntries(store.rows.map(({ document, mark }) => [document, mark])));
      }),
      { numRuns: 2000, seed: 9 },
    );
  });
});
