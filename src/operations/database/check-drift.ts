/** `npm run check:drift`: fails when the stored migrations do not arrive at the schema that the code asks for. Needs no database. */
import { changedMigrations } from './changed-migrations.ts';
import { missingCollections } from './missing-collections.ts';
import { openWithoutDatabase } from './open-without-database.ts';
import { sqliteDrift } from './schema-drift.ts';

const add = 'run "npm run migrations:add -- NAME"';
const stale = changedMigrations('migrations').map(
  (path) => `migrations/${path} was changed, though databases have run it: put it back, and add another migration`,
);
if ((await sqliteDrift(await openWithoutDatabase('sqlite'))) !== undefined) {
  stale.push(`migrations/sqlite does not match the collections: ${add}`);
}
const unknown = missingCollections(await openWithoutDatabase('mongodb'));
if (unknown.length > 0) stale.push(`migrations/mongodb creates no ${unknown.join(', ')}: ${add}`);

for (const line of stale) console.error(line);
if (stale.length === 0) console.info('Migrations are current.');
process.exit(stale.length === 0 ? 0 : 1);
