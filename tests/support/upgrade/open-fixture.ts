import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Plugin } from 'payload';
import { inject } from 'vitest';
import { restoreMongoDb } from '@/operations/backup/restore-mongodb.ts';
import { mediaStorage } from '@/operations/media-storage.ts';
import type { Database } from '../databases.ts';
import { type House, openHouse } from '../house.ts';
import type { Contents } from './all-contents.ts';

/** A data folder as a former commit left it, opened by this one; nothing is migrated yet. */
export interface OpenFixture {
  readonly house: House;
  readonly dataDir: string;
  /** What the former commit itself read from it. */
  readonly expected: Contents;
  close(): Promise<void>;
}

let opened = 0;

/** Opens a copy of `tests/fixtures/NAME`. */
export async function openFixture(name: string, database: Database, secret: string): Promise<OpenFixture> {
  const folder = join('tests/fixtures', name, database);
  const dataDir = await mkdtemp(join(tmpdir(), 'cop-cms-upgrade-'));
  await cp(join(folder, 'media'), join(dataDir, 'media'), { recursive: true });
  const plugins: Plugin[] = [(config) => ({ ...config, secret }), await mediaStorage({ s3: undefined, dataDir })];
  const databaseUri = database === 'sqlite' ? await unpacked(folder, dataDir) : await restored(folder);
  const house = await openHouse({ database, databaseUri, plugins });
  return {
    house,
    dataDir,
    expected: JSON.parse(gunzipSync(await readFile(join(folder, 'expected.json.gz'))).toString()) as Contents,
    close: async () => {
      await house.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

async function unpacked(folder: string, dataDir: string): Promise<string> {
  const file = join(dataDir, 'cms.db');
  await writeFile(file, gunzipSync(await readFile(join(folder, 'cms.db.gz'))));
  return `file:${file}`;
}

/** Filled before the product opens it, as a dump that was restored would be. */
async function restored(folder: string): Promise<string> {
  const server = inject('mongodb');
  if ('missing' in server) throw new Error(server.missing);
  opened += 1;
  const databaseUri = `${server.address}/upgrade_${process.pid}_${opened}?${server.query}`;
  const filling = await openHouse({ database: 'mongodb', databaseUri, plugins: [] });
  const { connection } = filling.payload.db as unknown as MongooseAdapter;
  await restoreMongoDb({ connection, file: join(folder, 'cms.ejson.gz') });
  await filling.payload.destroy();
  return databaseUri;
}
