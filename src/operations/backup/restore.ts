import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';
import { ConfigurationError } from '../configuration-error.ts';
import type { Environment } from '../environment.ts';
import { databaseFile } from '../environment/database-uri.ts';
import { backUpBefore } from './back-up-before.ts';
import { dumpName } from './mongodb-dump.ts';
import { replaceSqlite } from './replace-sqlite.ts';
import { restoreMongoDb } from './restore-mongodb.ts';

interface Input {
  readonly payload: Payload;
  readonly environment: Pick<Environment, 'databaseUri' | 'dataDir' | 's3'>;
  /** What `backup` or an upgrade has made. */
  readonly folder: string;
}

/**
 * Puts a backup in place of what is there; its media too, where it has some. The present secret stays, since sessions and
 * keys of programs may be newer than the backup; only where there is none that of the backup is taken.
 *
 * @returns the folder with what was there
 * @throws ConfigurationError when the folder holds no backup of such a database, or a server runs on it
 */
export async function restore({ payload, environment, folder }: Input): Promise<{ readonly former: string }> {
  const { dataDir, databaseUri, s3 } = environment;
  const file = databaseFile(databaseUri);
  const source = join(folder, file === undefined ? dumpName : 'cms.db');
  if (!existsSync(source)) {
    const kind = file === undefined ? 'MongoDB' : 'SQLite';
    throw new ConfigurationError(`${source} is not there: name a folder that "npm run cms -- backup" or an upgrade has made of ${kind}`);
  }
  const former = await backUpBefore({ payload, environment, before: 'restore', now: new Date() });
  if (file === undefined) {
    await restoreMongoDb({ connection: (payload.db as unknown as MongooseAdapter).connection, file: source });
  } else {
    await payload.destroy();
    await replaceSqlite({ file: resolve(file), by: source });
  }
  if (s3 === undefined && existsSync(join(folder, 'media'))) {
    await cp(join(folder, 'media'), join(dataDir, 'media'), { recursive: true, preserveTimestamps: true });
  }
  const secret = join(dataDir, 'secret');
  if (!existsSync(secret) && existsSync(join(folder, 'secret'))) await cp(join(folder, 'secret'), secret);
  return { former };
}
