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
    useJoinAggregations: process.env['MONGODB_JOIN_AGGREGATIONS'] !== 'off',
  });
}
