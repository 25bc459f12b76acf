import { readdir } from 'node:fs/promises';
import type { Payload } from 'payload';
import { ConfigurationError } from '../configuration-error.ts';
import { migrationsOnRecord } from '../database/migrations-on-record.ts';

/**
 * Brings the database to the newest migration and proves it: Payload's own command can end well having done nothing
 * (traps, data), so every file in the migration folder must be on record afterwards, and a collection readable.
 * @returns the names applied now, in order
 */
export async function migrate(payload: Payload): Promise<readonly string[]> {
  const before = await migrationsOnRecord(payload);
  if (before.some(({ batch }) => batch === -1)) {
    throw new ConfigurationError(
      'the database was changed by a development push, which migrations cannot follow: use a fresh one, or restore a backup',
    );
  }
  await payload.db.migrate();
  const after = new Set((await migrationsOnRecord(payload)).map(({ name }) => name));
  const missing = (await migrationNames(payload)).filter((name) => !after.has(name));
  if (missing.length > 0)
    throw new ConfigurationError(`the database was not migrated: ${missing.join(', ')} did not run; restore a backup and try again`);
  await payload.count({ collection: 'chapters' });
  return [...after].filter((name) => !before.some((earlier) => earlier.name === name)).sort();
}

async function migrationNames(payload: Payload): Promise<readonly string[]> {
  const files = await readdir(payload.db.migrationDir);
  const names = files.filter((file) => /\.(ts|js)$/.test(file) && !file.startsWith('index.')).map((file) => file.replace(/\.(ts|js)$/, ''));
  if (names.length === 0)
    throw new ConfigurationError(`${payload.db.migrationDir} holds no migrations: check out the repository completely`);
  return names.sort();
}
