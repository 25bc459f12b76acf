import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { BasePayload } from 'payload';
import type { SchemaSnapshot } from './schema-snapshot.ts';

/** The part of drizzle-kit that is used here; its own types are those of the dialect's internals. */
export interface DrizzleKit {
  /** The schema that the code asks for. */
  readonly wanted: () => Promise<SchemaSnapshot>;
  /** The schema of an empty file. */
  readonly empty: SchemaSnapshot;
  /** The statements that lead from one schema to another. Asks at the terminal where it suspects that something was renamed. */
  readonly statements: (from: SchemaSnapshot, to: SchemaSnapshot) => Promise<readonly string[]>;
}

interface Given {
  readonly generateDrizzleJson: (schema: Readonly<Record<string, unknown>>) => Promise<SchemaSnapshot>;
  readonly generateMigration: (from: SchemaSnapshot, to: SchemaSnapshot) => Promise<string[]>;
}

/** drizzle-kit for the collections of an SQLite adapter, which need not be connected. */
export function drizzleKit(payload: BasePayload): DrizzleKit {
  const adapter = payload.db as unknown as SQLiteAdapter;
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit() as Given;
  return {
    // Through JSON, as stored ones go: `undefined` is left out.
    wanted: async () => JSON.parse(JSON.stringify(await generateDrizzleJson(adapter.schema))) as SchemaSnapshot,
    empty: Reflect.get<object, string>(adapter, 'defaultDrizzleSnapshot') as SchemaSnapshot,
    statements: generateMigration,
  };
}
