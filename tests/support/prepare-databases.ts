import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migratedSqliteFile } from './migrated-sqlite-file.ts';
import { startSecantus } from './secantus.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated, empty SQLite file that each suite copies. */
    sqliteTemplate: string;
    /** `mongodb://HOST:PORT` of the run's server, or why there is none. */
    mongodb: { readonly address: string; readonly query: string } | { readonly missing: string };
  }
}

/** Once per run: an empty migrated SQLite file, and one MongoDB server. */
export default async function prepareDatabases({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'cop-cms-tests-'));
  const sqliteTemplate = join(folder, 'template.db');
  await migratedSqliteFile(sqliteTemplate);
  provide('sqliteTemplate', sqliteTemplate);

  const server = await startSecantus(join(folder, 'mongodb'));
  provide('mongodb', server.found);
  if ('missing' in server.found) {
    const notice = `The MongoDB half of the integration tests was SKIPPED: ${server.found.missing}`;
    if (process.env['CI']) throw new Error(notice);
    console.warn(`\n${'!'.repeat(100)}\n${notice}\n${'!'.repeat(100)}\n`);
  }
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
