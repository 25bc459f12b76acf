import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Migration } from 'payload';
import { expect, it } from 'vitest';
import { beginning } from '@/publication/feed/bookmark.ts';
import { readChanges } from '@/publication/feed/read-changes.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { migrations as mongoMigrations } from '../../../migrations/mongodb/index.ts';
import { migrations as sqliteMigrations } from '../../../migrations/sqlite/index.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { type House, openHouse } from '../../support/house.ts';

const promise = 'gets a mark, so that cursors of it belong to a history too';
const rows = [4, 7].map((cursor) => ({ key: `terms/${String(cursor)}/en`, document: String(cursor), cursor }));

/** The mark under which a follower stands who has read everything; all rows must have it, and the history know it. */
async function markOfAll(house: House): Promise<string> {
  const store = payloadStore(house.payload);
  const changes = await readChanges({ store, since: beginning, limit: 10 });
  if (changes.history === 'another') throw new Error('The beginning belongs to every history.');
  const { mark } = changes.bookmark.head;
  expect(changes.entries.map((entry) => [entry.cursor, entry.mark])).toEqual([
    [4, mark],
    [7, mark],
  ]);
  expect(await store.mark(7)).toBe(mark);
  return mark;
}

describeOnBothDatabases(
  'a feed from before there were marks',
  (house) => {
    it(promise, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'cop-cms-marks-'));
      const former = await openHouse({ database: house.database, databaseUri: `file:${join(folder, 'cms.db')}`, plugins: [] });
      try {
        const migrations = sqliteMigrations as unknown as Migration[];
        await former.payload.db.migrate({ migrations: migrations.slice(0, 1) });
        const { client } = former.payload.db as unknown as SQLiteAdapter;
        for (const { key, document, cursor } of rows) {
          await client.execute({
            sql: `INSERT INTO publications (id, "key", kind, document, locale, state, cursor) VALUES (?, ?, 'terms', ?, 'en', 'tombstone', ?)`,
            args: [key, key, document, cursor],
          });
        }
        await former.payload.db.migrate({ migrations });
        expect(await markOfAll(former)).toMatch(/^[\w-]{16}$/);
      } finally {
        await former.close();
        await rm(folder, { recursive: true, force: true });
      }
    });
  },
  { only: 'sqlite' },
);

describeOnBothDatabases(
  'a feed from before there were marks',
  (house) => {
    it(promise, async () => {
      const { connection } = house.payload.db as unknown as MongooseAdapter;
      await connection
        .collection('publications')
        .insertMany(rows.map((row) => ({ ...row, kind: 'terms', locale: 'en', state: 'tombstone' })));
      const migrations = mongoMigrations as unknown as Migration[];
      await house.payload.db.migrate({ migrations });
      const mark = await markOfAll(house);
      expect(mark).toMatch(/^[\w-]{16}$/);
      await house.payload.db.migrate({ migrations });
      expect(await markOfAll(house)).toBe(mark);
    });
  },
  { only: 'mongodb' },
);
