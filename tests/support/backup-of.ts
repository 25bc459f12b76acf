import { copyFile, mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { backup } from '@/operations/commands/backup.ts';
import { readEnvironment } from '@/operations/environment.ts';
import { sqlitePath } from '@/publication/store/direct/sqlite-path.ts';
import type { House } from './house.ts';

/** Something that can be put back under whoever is at work. */
export interface Backup {
  putBack(): Promise<void>;
}

const collections = ['pages', '_pages_versions', 'slugs', 'publications', 'feed-marks'];

/**
 * A backup as people make it: on SQLite by our command, put back by putting the file in the place of the open one; on MongoDB by
 * taking the documents away and inserting the former ones.
 */
export async function backupOf(house: House): Promise<Backup> {
  if (house.database === 'sqlite') {
    const folder = join(await mkdtemp(join(tmpdir(), 'cop-cms-backup-')), 'copy');
    const environment = readEnvironment({ DATABASE_URI: house.databaseUri, DATA_DIR: join(folder, '..', 'data') });
    await backup.prepare({ positionals: [folder], values: {} })({ payload: house.payload, environment, say: () => undefined });
    const [file, beside] = [sqlitePath(house.databaseUri), `${sqlitePath(house.databaseUri)}.restored`];
    return {
      async putBack() {
        await copyFile(join(folder, 'cms.db'), beside);
        await rename(beside, file);
      },
    };
  }
  const { connection } = house.payload.db as unknown as MongooseAdapter;
  const kept = await Promise.all(
    collections.map(async (name) => ({ name, documents: await connection.collection(name).find({}).toArray() })),
  );
  return {
    async putBack() {
      for (const { name } of kept) await connection.collection(name).deleteMany({});
      for (const { name, documents } of kept) if (documents.length > 0) await connection.collection(name).insertMany(documents);
    },
  };
}
