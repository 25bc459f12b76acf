import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { BasePayload } from 'payload';

type Snapshot = Readonly<Record<string, unknown>>;

/** The part of drizzle-kit that is used here; its own types are those of the dialect's internals. */
interface DrizzleKit {
  readonly generateDrizzleJson: (schema: Readonly<Record<string, unknown>>) => Promise<Snapshot>;
  readonly generateMigration: (from: Snapshot, to: Snapshot) => Promise<string[]>;
}

/**
 * Compares the schema that the code asks for with the one at which the stored migrations arrive, without asking
 * questions and without a database (drizzle-kit's own comparison asks about renames).
 *
 * @returns undefined when they agree; else the statements that make an empty file what the code asks for.
 */
export async function sqliteDrift(payload: BasePayload): Promise<readonly string[] | undefined> {
  const adapter = payload.db as unknown as SQLiteAdapter;
  const empty = Reflect.get<object, string>(adapter, 'defaultDrizzleSnapshot') as Snapshot;
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit() as DrizzleKit;
  const wanted = await generateDrizzleJson(adapter.schema);
  const latest = readdirSync(adapter.migrationDir)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1);
  if (latest !== undefined) {
    const stored = JSON.parse(readFileSync(`${adapter.migrationDir}/${latest}`, 'utf8')) as { tables: unknown };
    // Through JSON, as the stored one went: `undefined` is left out.
    const { tables } = JSON.parse(JSON.stringify(wanted)) as { tables: unknown };
    if (isDeepStrictEqual(stored.tables, tables)) return undefined;
  }
  return generateMigration(empty, wanted);
}
