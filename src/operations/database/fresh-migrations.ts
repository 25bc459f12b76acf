/**
 * `npm run migrations:fresh`: writes the first migration of both databases anew from the code. Only until the first
 * release, while no database needs to survive; from then on `payload migrate:create NAME` adds one. Needs no database.
 */
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getPayload, writeMigrationIndex } from 'payload';
import { mongoCollections } from './mongo-collections.ts';
import { mongoInitialMigration } from './mongo-initial-migration.ts';

process.env['PAYLOAD_MIGRATING'] = 'true';
const { composeConfig } = await import('../../../payload.config.ts');
const name = '00000000_000000_initial';

for (const database of ['sqlite', 'mongodb'] as const) {
  const directory = `migrations/${database}`;
  const databaseUri = database === 'sqlite' ? 'file:never-opened.db' : 'mongodb://never-opened/cms';
  const config = await composeConfig({ databaseUri, secret: 'no-secret-needed' });
  const payload = await getPayload({ config, key: database, disableDBConnect: true, disableOnInit: true });
  // Written aside and moved in, so that somebody's tests never meet half a migration.
  const aside = await mkdtemp(`${directory}-`);
  try {
    if (database === 'sqlite') {
      payload.db.migrationDir = aside;
      await payload.db.createMigration({ payload, migrationName: 'initial', forceAcceptWarning: true });
      for (const file of await readdir(aside)) {
        if (file.startsWith('index.')) await rm(join(aside, file));
        else await rename(join(aside, file), join(aside, `${name}${file.slice(file.lastIndexOf('.'))}`));
      }
      await withoutRandomId(join(aside, `${name}.json`));
      await withTypeImports(join(aside, `${name}.ts`));
    } else {
      await writeFile(join(aside, `${name}.ts`), mongoInitialMigration(mongoCollections(payload)));
    }
    const fresh = await readdir(aside);
    for (const file of await readdir(directory)) if (!fresh.includes(file)) await rm(join(directory, file));
    for (const file of fresh) await rename(join(aside, file), join(directory, file));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  writeMigrationIndex({ migrationsDir: directory });
  console.info(`${directory}/${name}.ts`);
}
process.exit(0);

/** drizzle-kit gives each snapshot a random id; a fixed one keeps an unchanged schema an unchanged file. */
async function withoutRandomId(file: string): Promise<void> {
  const snapshot = JSON.parse(await readFile(file, 'utf8')) as { id: string };
  snapshot.id = '00000000-0000-0000-0000-000000000001';
  await writeFile(file, `${JSON.stringify(snapshot, null, 2)}\n`);
}

/** Payload's template imports types as values, which an ES module loader refuses, and takes arguments that it does not use. */
async function withTypeImports(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const typed = text.replace('{ MigrateUpArgs, MigrateDownArgs, sql }', '{ type MigrateUpArgs, type MigrateDownArgs, sql }');
  await writeFile(file, typed.replaceAll('({ db, payload, req }:', '({ db }:'));
}
