import type Database from 'libsql';

/** The tables, indexes and migrations of a database as one text: two of the same version of the product give the same. */
export function sqliteVersion(database: Database.Database): string {
  const schema = database.prepare(`SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name`).all() as {
    readonly name: string;
  }[];
  const hasMigrations = schema.some(({ name }) => name === 'payload_migrations');
  const migrations = hasMigrations ? database.prepare('SELECT name FROM payload_migrations ORDER BY name').all() : [];
  return JSON.stringify([schema, migrations]);
}
