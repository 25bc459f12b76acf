import type { Config } from 'payload';
import { mongoDatabase } from './mongodb.ts';
import { sqliteDatabase } from './sqlite.ts';

/**
 * The database that an address asks for: `file:` SQLite, `mongodb://` and `mongodb+srv://` MongoDB. That it is one of
 * these was settled where the environment was read.
 */
export function databaseAdapter(uri: string): Config['db'] {
  return uri.startsWith('file:') ? sqliteDatabase(uri) : mongoDatabase(uri);
}
