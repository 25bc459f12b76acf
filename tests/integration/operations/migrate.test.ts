import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { restore } from '@/operations/backup/restore.ts';
import { ConfigurationError } from '@/operations/configuration-error.ts';
import { migrate } from '@/operations/setup/migrate.ts';
import { version } from '@/version.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { type House, openHouse } from '../../support/house.ts';

describeOnBothDatabases('the start of another version', (house) => {
  let dataDir = '';
  let folder = '';
  let lines: string[] = [];
  const start = (changes: object = {}, on: House = house) => {
    const environment = { databaseUri: on.databaseUri, dataDir, backupBeforeMigrating: true, ...changes };
    return migrate({ payload: on.payload, environment, say: (line) => lines.push(line) });
  };
  /** A version with one more migration, whose `up` has this body. */
  const nextVersion = async (body: string) => {
    folder = await mkdtemp('.cache/next-version-');
    await cp(`migrations/${house.database}`, folder, { recursive: true });
    const next = `export async function up({ payload, req }) { ${body} }\nexport async function down() {}\n`;
    await writeFile(join(folder, '99999999_next.ts'), next);
    house.payload.db.migrationDir = folder;
  };
  const forget = `await payload.db.updateOne({ collection: 'payload-kv', where: { key: { equals: 'word' } }, data: { data: 'forgotten' }, req });`;
  const backups = () => readdir(join(dataDir, 'backups')).catch(() => []);

  beforeEach(async () => {
    await mkdir('.cache', { recursive: true });
    dataDir = await mkdtemp(join(tmpdir(), 'cop-cms-migrate-'));
    lines = [];
    await start();
    await house.payload.db.deleteMany({ collection: 'payload-kv', where: {} });
    await house.payload.kv.set('word', 'learning\u2028together');
  });
  afterEach(async () => {
    house.payload.db.migrationDir = `migrations/${house.database}`;
    await house.payload.db.deleteMany({ collection: 'payload-migrations', where: { name: { equals: '99999999_next' } } });
    await rm(dataDir, { recursive: true });
    if (folder !== '') await rm(folder, { recursive: true, force: true });
  });

  it('copies nothing where there is nothing to migrate, and says nothing', async () => {
    expect(await start()).toEqual([]);
    expect([await backups(), lines]).toEqual([[], []]);
  });

  it('copies the database before it is changed, says where, and the copy can be put back', async () => {
    await nextVersion(forget);
    expect(await start()).toEqual(['99999999_next']);
    expect(await house.payload.kv.get('word')).toBe('forgotten');
    const [name = ''] = await backups();
    expect(name).toMatch(new RegExp(`^before-${version}-\\d{4}-\\d\\d-\\d\\dT`));
    expect(lines).toEqual([`  a backup of the database before it is changed: ${join(dataDir, 'backups', name)}`]);

    expect(await wordIn(join(dataDir, 'backups', name))).toBe('learning\u2028together');
  });

  it('keeps the copies of the last three, whatever the order of their names', async () => {
    const at = (version: string, day: number) => `before-${version}-2026-01-0${String(day)}T08-00-00-000Z`;
    for (const name of [at('0.10.0', 3), at('0.9.0', 2), at('0.8.0', 1), 'before-restore-2026-01-01T08-00-00-000Z', 'by-hand']) {
      await mkdir(join(dataDir, 'backups', name), { recursive: true });
    }
    await nextVersion('');
    await start();
    const names = await backups();
    expect(names.filter((name) => !name.startsWith(`before-${version}-`)).sort()).toEqual([
      ...[at('0.10.0', 3), at('0.9.0', 2)],
      ...['before-restore-2026-01-01T08-00-00-000Z', 'by-hand'],
    ]);
    expect(names).toHaveLength(5);
  });

  it('changes nothing where no copy can be made, unless it was told to go on without', async () => {
    await nextVersion(forget);
    await writeFile(join(dataDir, 'backups'), 'a file where the folder should be');
    await expect(start()).rejects.toThrow(/^no backup could be made in .*, so nothing was changed: make room/);
    expect(await house.payload.kv.get('word')).toBe('learning\u2028together');
    expect(await start({ backupBeforeMigrating: false })).toEqual(['99999999_next']);
  });

  it('tells a migration that fails in one line, with the way back', async () => {
    await nextVersion(`throw new Error('the moon is in the way');`);
    await expect(start()).rejects.toThrow(
      /^the migration 99999999_next: the moon is in the way: nothing of it was kept, and a backup is in .*before-.*; start the version you had before/,
    );
  });

  it('refuses a database that a newer version has changed', async () => {
    await house.payload.create({ collection: 'payload-migrations', data: { name: '99999999_next', batch: 2 } });
    await expect(start()).rejects.toThrow(
      `the database was changed by a newer version than ${version} (99999999_next): start that version, or restore the backup`,
    );
  });

  /** What a backup holds, put back into a database of its own. */
  async function wordIn(folder: string): Promise<unknown> {
    const other = await elsewhere();
    try {
      await restore({ payload: other.payload, environment: { databaseUri: other.databaseUri, dataDir, s3: undefined }, folder });
      expect((await backups()).filter((name) => name.startsWith('before-restore-'))).toHaveLength(1);
      const reopened = await openHouse({ database: house.database, databaseUri: other.databaseUri, plugins: [] });
      const word = await reopened.payload.kv.get('word');
      await reopened.payload.destroy();
      return word;
    } finally {
      await other.close();
    }
  }

  async function elsewhere(): Promise<House> {
    if (house.database === 'mongodb') {
      const databaseUri = house.databaseUri.replace('?', '_elsewhere?');
      return openHouse({ database: 'mongodb', databaseUri, plugins: [] });
    }
    const file = join(dataDir, 'elsewhere.db');
    await copyFile(inject('sqliteTemplate'), file);
    return openHouse({ database: 'sqlite', databaseUri: `file:${file}`, plugins: [] });
  }
});

describeOnBothDatabases(
  'the start on a database whose schema is another than its record of migrations says',
  (house) => {
    const start = (on: House) => {
      const environment = { databaseUri: on.databaseUri, dataDir: 'never-used', backupBeforeMigrating: true };
      return migrate({ payload: on.payload, environment, say: () => undefined });
    };
    const sentence = `it was made by an unreleased version or changed by hand, and nothing was changed now; start the version that made it, restore a backup`;

    it('tells so for one that was made before the first migration was written anew', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'cop-cms-old-'));
      await writeFile(join(folder, 'cms.db'), gunzipSync(await readFile('tests/fixtures/before-d8940fd/cms.db.gz')));
      const old = await openHouse({ database: 'sqlite', databaseUri: `file:${join(folder, 'cms.db')}`, plugins: [] });
      try {
        await expect(start(old)).rejects.toThrow(ConfigurationError);
        await expect(start(old)).rejects.toThrow(`the database is not as version ${version} needs it (`);
        await expect(start(old)).rejects.toThrow(sentence);
      } finally {
        await old.close();
        await rm(folder, { recursive: true });
      }
    });

    it('tells so for one that lost a column', async () => {
      const { client } = house.payload.db as unknown as SQLiteAdapter;
      await start(house);
      await client.execute('ALTER TABLE tools DROP COLUMN minutes');
      await expect(start(house)).rejects.toThrow(`needs it (column tools.minutes is missing): ${sentence}`);
    });
  },
  { only: 'sqlite' },
);

describeOnBothDatabases(
  'the start on a database with a unique index of another version',
  (house) => {
    it('tells so, since it would refuse what should be stored', async () => {
      const environment = { databaseUri: house.databaseUri, dataDir: 'never-used', backupBeforeMigrating: true };
      const start = () => migrate({ payload: house.payload, environment, say: () => undefined });
      await start();
      const { connection } = house.payload.db as unknown as MongooseAdapter;
      await connection.collection('tools').createIndex({ minutes: 1 }, { unique: true });
      await expect(start()).rejects.toThrow('(unique index minutes_1 of tools is not expected)');
    });
  },
  { only: 'mongodb' },
);
