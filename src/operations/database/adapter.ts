import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { Config } from 'payload';

/**
 * The database adapter that an address asks for: `mongodb://` and `mongodb+srv://` MongoDB (a replica set, since we need
 * transactions), `file:` SQLite.
 */
export function databaseAdapter(uri: string): Config['db'] {
  if (uri.startsWith('file:')) {
    return sqliteAdapter({
      client: { url: uri },
      idType: 'uuid',
      wal: true,
      push: false,
      busyTimeout: 0,
      transactionOptions: {},
      blocksAsJSON: true,
      migrationDir: 'migrations/sqlite',
    });
  }
  return mongooseAdapter({
    url: uri,
    migrationDir: 'migrations/mongodb',
    // A transaction meets a conflict while a collection or an index comes into being, so those come first.
    afterOpenConnection: async ({ connection }) => {
      await Promise.all(Object.values(connection.models).map((model) => model.init().catch(exceptTwinIndex)));
    },
    useJoinAggregations: process.env['MONGODB_JOIN_AGGREGATIONS'] !== 'off',
  });
}

/** Payload keeps all globals in one collection and asks for the same index once for each; the first one does. */
function exceptTwinIndex(error: unknown): void {
  const twin = error instanceof Error && 'codeName' in error && error.codeName === 'IndexKeySpecsConflict';
  if (!twin) throw error;
}
