import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb';

const collections = ['login-attempts'];

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { connection } = payload.db;
  const existing = new Set((await connection.listCollections()).map(({ name }) => name));
  for (const name of collections) if (!existing.has(name)) await connection.createCollection(name);
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  for (const name of collections) await payload.db.connection.dropCollection(name);
}
