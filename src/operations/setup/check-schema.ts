import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import { ConfigurationError } from '../configuration-error.ts';
import { mongoDifferences } from '../database/mongo-differences.ts';
import { type SchemaShape, shapeDifferences } from '../database/schema-shape.ts';
import { snapshotOf } from '../database/schema-snapshot.ts';
import { foundShape, snapshotShape, wantedShape } from '../database/sqlite-shapes.ts';
import { version } from '@/version.ts';

/**
 * Compares the schema that is in the database with the one that this code reads and writes. A record of migrations says what
 * was run, not what came of it: one that was written anew afterwards is on record and was never run in its new form.
 * @throws ConfigurationError one line
 */
export async function checkSchema(payload: Payload): Promise<void> {
  refuse(
    payload.db.name === 'mongoose'
      ? await mongoDifferences(payload)
      : await sqliteDifferences(payload, wantedShape(payload.db as unknown as SQLiteAdapter)),
  );
}

/**
 * Compares the schema of an SQLite database with the one at which the last migration that it has run arrives, so that the
 * next ones change nothing else than what they were written for.
 * @throws ConfigurationError one line
 */
export async function checkSchemaBefore(payload: Payload, last: string): Promise<void> {
  if (payload.db.name === 'mongoose') return;
  const snapshot = snapshotOf(payload.db.migrationDir, last);
  if (snapshot !== undefined) refuse(await sqliteDifferences(payload, snapshotShape(snapshot)));
}

async function sqliteDifferences(payload: Payload, expected: SchemaShape): Promise<readonly string[]> {
  return shapeDifferences({ expected, found: await foundShape(payload.db as unknown as SQLiteAdapter) });
}

function refuse(differences: readonly string[]): void {
  const [first, ...more] = differences;
  if (first === undefined) return;
  const others = more.length === 0 ? '' : ` and ${String(more.length)} more`;
  throw new ConfigurationError(
    `the database is not as version ${version} needs it (${first}${others}): it was made by an unreleased version or changed by hand, and nothing was changed now; start the version that made it, restore a backup ("npm run cms -- restore"), or name a new DATA_DIR or DATABASE_URI`,
  );
}
