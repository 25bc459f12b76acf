import { isAbsolute, relative } from 'node:path';
import type { Payload } from 'payload';
import { version } from '@/version.ts';
import { backUpBefore } from '../backup/back-up-before.ts';
import { ConfigurationError } from '../configuration-error.ts';
import { migrationFiles } from '../database/migration-files.ts';
import { type Applied, migrationsOnRecord } from '../database/migrations-on-record.ts';
import { MigrationFailed } from '../database/run-migrations.ts';
import type { Environment } from '../environment.ts';
import { checkSchema, checkSchemaBefore } from './check-schema.ts';

interface Input {
  readonly payload: Payload;
  readonly environment: Pick<Environment, 'databaseUri' | 'dataDir' | 'backupBeforeMigrating'>;
  /** Writes a line for the person: where the backup is. */
  readonly say: (line: string) => void;
}

/**
 * Brings the database to the newest migration and proves it. What holds something is looked at first, and copied before
 * anything is changed; every migration of this version is on record afterwards, and the schema is what the code asks for.
 * @returns the names applied now, in order
 * @throws ConfigurationError one line; nothing of what failed was kept
 */
export async function migrate({ payload, environment, say }: Input): Promise<readonly string[]> {
  const known = migrationFiles(payload.db.migrationDir);
  if (known.length === 0)
    throw new ConfigurationError(`${payload.db.migrationDir} holds no migrations: check out the repository completely`);
  const before = await migrationsOnRecord(payload);
  refuseOthers(before, known);
  const isPending = (name: string) => !before.some((each) => each.name === name);
  let backup: string | undefined;
  if (known.some(isPending) && (await holdsSomething(payload, before))) {
    const last = known.filter((name) => !isPending(name)).at(-1);
    if (last !== undefined) await checkSchemaBefore(payload, last);
    if (environment.backupBeforeMigrating) {
      backup = shortened(await backUpBefore({ payload, environment, before: version, now: new Date() }));
      say(`  a backup of the database before it is changed: ${backup}`);
    }
  }
  try {
    await payload.db.migrate();
  } catch (error) {
    if (!(error instanceof MigrationFailed)) throw error;
    const where = backup === undefined ? '' : `, and a backup is in ${backup}`;
    throw new ConfigurationError(
      `the migration ${error.message}: nothing of it was kept${where}; start the version you had before, and report this line`,
    );
  }
  const after = new Set((await migrationsOnRecord(payload)).map(({ name }) => name));
  const missing = known.filter((name) => !after.has(name));
  if (missing.length > 0)
    throw new ConfigurationError(`the database was not migrated: ${missing.join(', ')} did not run; restore a backup and try again`);
  await checkSchema(payload);
  return known.filter(isPending);
}

function refuseOthers(before: readonly Applied[], known: readonly string[]): void {
  if (before.some(({ batch }) => batch === -1)) {
    throw new ConfigurationError(
      'the database was changed by a development push, which migrations cannot follow: use a fresh one, or restore a backup',
    );
  }
  const newer = before.map(({ name }) => name).filter((name) => !known.includes(name));
  if (newer.length === 0) return;
  throw new ConfigurationError(
    `the database was changed by a newer version than ${version} (${newer.sort().join(', ')}): start that version, or restore the backup that it made before ("npm run cms -- restore", by the newer version)`,
  );
}

/** A database of which nothing is on record may still hold something: MongoDB needs no migration to be written to. */
async function holdsSomething(payload: Payload, before: readonly Applied[]): Promise<boolean> {
  if (before.length > 0) return true;
  if (payload.db.name !== 'mongoose') return false;
  return (await payload.db.count({ collection: 'users' })).totalDocs > 0;
}

function shortened(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') || isAbsolute(short) ? path : short;
}
