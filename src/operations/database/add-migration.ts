/**
 * `npm run migrations:add -- NAME`: writes the next migration of both databases, from where the stored ones arrive to what
 * the code asks for. Needs no database and asks nothing. With `--data` also where the schema is the same, for a change of
 * what is stored.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { writeMigrationIndex } from 'payload';
import { drizzleKit } from './drizzle-kit.ts';
import { missingCollections } from './missing-collections.ts';
import { migrationFiles } from './migration-files.ts';
import { mongoMigration } from './mongo-migration.ts';
import { openWithoutDatabase } from './open-without-database.ts';
import { runScript } from '../run-script.ts';
import { ConfigurationError } from '../configuration-error.ts';
import { latestSnapshot } from './schema-snapshot.ts';
import { sqliteMigration } from './sqlite-migration.ts';

await runScript(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { data: { type: 'boolean', default: false } } });
  const [name = ''] = positionals;
  if (positionals.length !== 1 || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new ConfigurationError('name the change in small letters, digits and _, for example: npm run migrations:add -- people_lockouts');
  }
  const [sqlite, mongodb] = [await openWithoutDatabase('sqlite'), await openWithoutDatabase('mongodb')];
  const kit = drizzleKit(sqlite);
  const from = latestSnapshot(sqlite.db.migrationDir) ?? kit.empty;
  const wanted = await kit.wanted();
  const migration = await sqliteMigration({ kit, from, to: wanted });
  const collections = missingCollections(mongodb);
  if (!migration.changesSchema && collections.length === 0 && !values.data) {
    throw new ConfigurationError('the schema is the same: nothing to migrate (--data adds a migration for a change of what is stored)');
  }
  // Numbered, so that two branches that add one at once are seen when they meet, and the same change gives the same files.
  const number = migrationFiles(sqlite.db.migrationDir).length;
  const file = `${String(number).padStart(8, '0')}_${name}`;
  const snapshot = { ...wanted, id: snapshotId(number + 1), prevId: from.id };
  await writeFile(`${sqlite.db.migrationDir}/${file}.json`, `${JSON.stringify(snapshot, null, 2)}\n`);
  await writeFile(`${sqlite.db.migrationDir}/${file}.ts`, migration.text);
  await writeFile(`${mongodb.db.migrationDir}/${file}.ts`, mongoMigration(collections));
  for (const { db } of [sqlite, mongodb]) {
    writeMigrationIndex({ migrationsDir: db.migrationDir });
    console.info(`${db.migrationDir}/${file}.ts`);
  }
  if (migration.removed.length > 0) {
    console.info(`Removed with everything in it: ${migration.removed.join(', ')}. If one was renamed, copy it at "Data step".`);
  }
  process.exit(0);
});

/** drizzle-kit gives each snapshot a random id; a counted one keeps the same schema the same file. */
function snapshotId(count: number): string {
  return `00000000-0000-0000-0000-${String(count).padStart(12, '0')}`;
}
