import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';
import { ConfigurationError } from '../configuration-error.ts';
import type { Environment } from '../environment.ts';
import { databaseFile } from '../environment/database-uri.ts';
import { copySqlite } from './copy-sqlite.ts';
import { dumpMongoDb } from './dump-mongodb.ts';
import { dumpName } from './mongodb-dump.ts';

interface Input {
  readonly payload: Payload;
  readonly environment: Pick<Environment, 'databaseUri' | 'dataDir'>;
  /** Made when it is not there; must be empty. */
  readonly folder: string;
  /** Whether uploads in the data folder are copied too. */
  readonly media: boolean;
}

/**
 * Copies the database and the secret into a new folder while the server runs. For SQLite what comes about is a data folder;
 * `restore` puts back either.
 * @throws ConfigurationError when the folder is in use
 */
export async function backUp({ payload, environment, folder, media }: Input): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new ConfigurationError(`${folder} is not empty: name a new folder`);
  const file = databaseFile(environment.databaseUri);
  if (file !== undefined) await copySqlite({ file, to: join(folder, 'cms.db') });
  else await dumpMongoDb({ connection: (payload.db as unknown as MongooseAdapter).connection, file: join(folder, dumpName) });
  await copyIfThere(join(environment.dataDir, 'secret'), join(folder, 'secret'));
  if (media) await copyIfThere(join(environment.dataDir, 'media'), join(folder, 'media'));
}

async function copyIfThere(from: string, to: string): Promise<void> {
  const found = await stat(from).catch(() => undefined);
  if (found !== undefined) await cp(from, to, { recursive: true, preserveTimestamps: true });
}
