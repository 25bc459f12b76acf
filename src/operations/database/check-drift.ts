/** `npm run check:drift`: fails when the stored migrations do not arrive at the schema that the code asks for. Needs no database. */
import { readdirSync, readFileSync } from 'node:fs';
import { getPayload } from 'payload';
import { mongoCollections } from './mongo-collections.ts';
import { sqliteDrift } from './schema-drift.ts';

process.env['PAYLOAD_MIGRATING'] = 'true';
const { composeConfig } = await import('../../../payload.config.ts');

const stale: string[] = [];
const open = async (databaseUri: string) => {
  const config = await composeConfig({ databaseUri, secret: 'no-secret-needed' });
  return getPayload({ config, key: databaseUri, disableDBConnect: true, disableOnInit: true });
};

if ((await sqliteDrift(await open('file:never-opened.db'))) !== undefined) stale.push('migrations/sqlite does not match the collections');

const migrations = readdirSync('migrations/mongodb').filter((name) => name.endsWith('.ts'));
const text = migrations.map((name) => readFileSync(`migrations/mongodb/${name}`, 'utf8')).join('\n');
const unknown = mongoCollections(await open('mongodb://never-opened/cms')).filter((name) => !text.includes(`'${name}'`));
if (unknown.length > 0) stale.push(`migrations/mongodb creates no ${unknown.join(', ')}`);

for (const line of stale) console.error(line);
console.info(
  stale.length === 0
    ? 'Migrations are current.'
    : 'Run "npm run migrations:fresh" before the first release, "payload migrate:create NAME" after it.',
);
process.exit(stale.length === 0 ? 0 : 1);
