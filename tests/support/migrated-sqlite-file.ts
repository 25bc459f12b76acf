import { createClient } from '@libsql/client';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { type BasePayload, getPayload, type Migration } from 'payload';
import { sqliteDrift } from '@/operations/database/schema-drift.ts';
import { composeConfig } from '../../payload.config.ts';
import { quiet } from './quiet.ts';

/**
 * Writes an SQLite file with the schema and no content, by the real migrations. While the model moves they may be behind
 * the code: then the schema of the code is written instead, with a warning, and in CI that is a failure.
 */
export async function migratedSqliteFile(file: string): Promise<void> {
  const config = await composeConfig({ databaseUri: `file:${file}`, secret: 'for-tests-only', plugins: [quiet] });
  const payload = await getPayload({ config, key: 'template', disableOnInit: true });
  const missing = await sqliteDrift(payload);
  if (missing === undefined) {
    const { migrations } = await import('../../migrations/sqlite/index.ts');
    await payload.db.migrate({ migrations: migrations as unknown as Migration[] });
  } else {
    const notice = `migrations/sqlite is behind the code; run "npm run migrations:add -- NAME".`;
    if (process.env['CI']) throw new Error(notice);
    console.warn(notice);
    const client = createClient({ url: `file:${file}` });
    for (const statement of missing) await client.execute(statement);
    client.close();
  }
  await close(payload);
}

async function close(payload: BasePayload): Promise<void> {
  const { client } = payload.db as unknown as SQLiteAdapter;
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)'); // what is copied is the main file alone
  await payload.destroy();
}
