/**
 * The text of MongoDB's next migration: new collections, since a transaction is best not the first to write to one, and a
 * place for moving data. Indexes come into being when the database is opened.
 */
export function mongoMigration(collections: readonly string[]): string {
  const creates = collections.length > 0;
  const head = `import type { MigrateUpArgs } from '@payloadcms/db-mongodb';

const collections = [${collections.map((name) => `'${name}'`).join(', ')}];

`;
  const create = `  const { connection } = payload.db;
  const existing = new Set((await connection.listCollections()).map(({ name }) => name));
  for (const name of collections) if (!existing.has(name)) await connection.createCollection(name);
`;
  return `${creates ? head : ''}export async function up(${creates ? '{ payload }: MigrateUpArgs' : ''}): Promise<void> {
${creates ? create : ''}  // Data step: none.
}

export function down(): Promise<void> {
  return Promise.reject(new Error('Going back means restoring the backup that was made before this migration.'));
}
`;
}
