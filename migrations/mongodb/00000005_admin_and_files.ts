import type { MigrateUpArgs } from '@payloadcms/db-mongodb';

const collections = ['preview-links'];

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { connection } = payload.db;
  const existing = new Set((await connection.listCollections()).map(({ name }) => name));
  for (const name of collections) if (!existing.has(name)) await connection.createCollection(name);
  // Data step: none.
}

export function down(): Promise<void> {
  return Promise.reject(new Error('Going back means restoring the backup that was made before this migration.'));
}
