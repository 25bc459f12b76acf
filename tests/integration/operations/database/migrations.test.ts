import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Migration } from 'payload';
import { expect, inject, it } from 'vitest';
import { kinds } from '@/content/kinds.ts';
import { mongoCollections } from '@/operations/database/mongo-collections.ts';
import { sqliteDrift } from '@/operations/database/schema-drift.ts';
import { migrations as mongoMigrations } from '../../../../migrations/mongodb/index.ts';
import { migrations as sqliteMigrations } from '../../../../migrations/sqlite/index.ts';
import { describeOnBothDatabases } from '../../../support/databases.ts';
import { openHouse } from '../../../support/house.ts';

const tables = kinds.map((kind) => kind.slug);

describeOnBothDatabases(
  'migrations',
  (house) => {
    it('make an empty file a house, ask nothing and run once', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'cop-cms-migrations-'));
      const fresh = await openHouse({ database: 'sqlite', databaseUri: `file:${join(folder, 'cms.db')}`, plugins: [] });
      try {
        const migrations = sqliteMigrations as unknown as Migration[];
        await fresh.payload.db.migrate({ migrations });
        await fresh.payload.db.migrate({ migrations });
        const { client } = fresh.payload.db as unknown as SQLiteAdapter;
        const { rows } = await client.execute(`SELECT name FROM sqlite_master WHERE type = 'table'`);
        expect(rows.map((row) => row['name'])).toEqual(expect.arrayContaining(tables));
        const { totalDocs } = await fresh.payload.count({ collection: 'payload-migrations' });
        expect(totalDocs).toBe(migrations.length);
      } finally {
        await fresh.close();
        await rm(folder, { recursive: true, force: true });
      }
    });

    it('arrive at the schema that the code asks for', async () => {
      expect(await sqliteDrift(house.payload)).toBeUndefined();
    });

    it('leave the file in write-ahead mode, so that reading never waits for writing', async () => {
      const { client } = house.payload.db as unknown as SQLiteAdapter;
      expect((await client.execute('PRAGMA journal_mode')).rows[0]?.['journal_mode']).toBe('wal');
    });
  },
  { only: 'sqlite' },
);

describeOnBothDatabases(
  'migrations',
  (house) => {
    it('create every collection that a transaction may write to, and run twice without harm', async () => {
      const { connection } = house.payload.db as unknown as MongooseAdapter;
      const migrations = mongoMigrations as unknown as Migration[];
      await house.payload.db.migrate({ migrations });
      await house.payload.db.migrate({ migrations });
      const names = (await connection.listCollections()).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(mongoCollections(house.payload)));
    });

    it('stay far from the 64 indexes that MongoDB allows a collection, though a translated field has one for each language', async () => {
      const { connection } = house.payload.db as unknown as MongooseAdapter;
      const counts = await Promise.all(
        mongoCollections(house.payload).map(async (name) => (await connection.collection(name).listIndexes().toArray()).length),
      );
      expect(Math.max(...counts)).toBeGreaterThan(5);
      expect(Math.max(...counts)).toBeLessThan(40);
    });

    it('are needed on a replica set only: an address without one is refused in words', async () => {
      const server = inject('mongodb');
      if ('missing' in server) throw new Error(server.missing);
      const lone = openHouse({ database: 'mongodb', databaseUri: `${server.address}/lone?directConnection=true`, plugins: [] });
      await expect(lone).rejects.toThrow('add ?replicaSet=NAME');
    });
  },
  { only: 'mongodb' },
);
