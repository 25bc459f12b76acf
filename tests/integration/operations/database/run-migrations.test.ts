import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Migration } from 'payload';
import { expect, it } from 'vitest';
import { migrationsOnRecord } from '@/operations/database/migrations-on-record.ts';
import { describeOnBothDatabases } from '../../../support/databases.ts';

const down = () => Promise.resolve();

describeOnBothDatabases('a migration', (house) => {
  const recorded = async () => (await migrationsOnRecord(house.payload)).map(({ name }) => name);

  /** Puts a row where nothing of Payload's hooks is passed by. */
  const mark: Migration['up'] = async (args) => {
    const { db, session } = args as {
      db?: { run(query: string): Promise<unknown> };
      session: NonNullable<MongooseAdapter['sessions'][string]>;
    };
    if (db !== undefined) await db.run(`INSERT INTO payload_kv (id, key, data) VALUES ('mark', 'mark', '1')`);
    else {
      const { connection } = house.payload.db as unknown as MongooseAdapter;
      await connection.collection('payload-kvs').insertOne({ key: 'mark', data: 1 }, { session });
    }
  };

  it('that fails is told by its name and its reason, and leaves nothing behind', async () => {
    const up: Migration['up'] = async (args) => {
      await mark(args);
      throw new Error('the moon is in the way');
    };
    const running = house.payload.db.migrate({ migrations: [{ name: 'failing', up, down }] });
    await expect(running).rejects.toThrow('failing: the moon is in the way');
    expect(await recorded()).not.toContain('failing');
    expect(await house.payload.kv.get('mark')).toBeNull();
  });

  it('runs once, also when two servers start at once', async () => {
    const other = await house.another();
    let runs = 0;
    const up: Migration['up'] = async () => {
      runs += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    const migrations = [{ name: 'once', up, down }];
    await Promise.all([house.payload.db.migrate({ migrations }), other.payload.db.migrate({ migrations })]);
    expect(runs).toBe(1);
    expect((await recorded()).filter((name) => name === 'once')).toEqual(['once']);
  });
});

describeOnBothDatabases(
  'a migration',
  (house) => {
    it('that would leave rows which refer to nothing is not kept', async () => {
      const { client } = house.payload.db as unknown as SQLiteAdapter;
      await house.payload.create({ collection: 'tools', draft: true, data: { title: 'Circle', materials: [{ text: 'A bell' }] } });
      const up: Migration['up'] = async (args) => {
        await (args as { db: { run(query: string): Promise<unknown> } }).db.run('DELETE FROM tools');
      };
      const running = house.payload.db.migrate({ migrations: [{ name: 'careless', up, down }] });
      await expect(running).rejects.toThrow(/^careless: \d+ rows would refer to something that is no longer there$/);
      expect((await client.execute('SELECT count(*) AS count FROM tools')).rows).toEqual([{ count: 1 }]);
    });
  },
  { only: 'sqlite' },
);
