/** The text of MongoDB's first migration: the collections, since a transaction is best not the first to write to one. */
export function mongoInitialMigration(collections: readonly string[]): string {
  return `import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb';

const collections = [
${collections.map((name) => `  '${name}',`).join('\n')}
];

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { connection } = payload.db;
  const existing = new Set((await connection.listCollections()).map(({ name }) => name));
  for (const name of collections) if (!existing.has(name)) await connection.createCollection(name);
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  for (const name of collections) if (name !== 'payload-migrations') await payload.db.connection.dropCollection(name);
}
`;
}
