import { sql } from '@payloadcms/db-sqlite';
import type { MigrationDriver } from './run-migrations.ts';

interface Session {
  readonly db: { all(query: unknown): Promise<readonly unknown[]> };
}

/** Migrations of SQLite run without its own watch over references, so they are counted: none may point to nothing that did not before. */
export const sqliteMigrationDriver: MigrationDriver = {
  argumentsOf: (session) => ({ db: (session as Session).db }),
  async guard(session) {
    const loose = async () => (await (session as Session).db.all(sql`PRAGMA foreign_key_check`)).length;
    const before = await loose();
    return async () => {
      const after = await loose();
      if (after > before) throw new Error(`${String(after - before)} rows would refer to something that is no longer there`);
    };
  },
};
