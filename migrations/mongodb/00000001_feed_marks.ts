import { randomBytes } from 'node:crypto';
import type { MigrateUpArgs } from '@payloadcms/db-mongodb';

const collections = ['feed-marks'];

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { connection } = payload.db;
  const existing = new Set((await connection.listCollections()).map(({ name }) => name));
  for (const name of collections) if (!existing.has(name)) await connection.createCollection(name);
  // Data step: what stands in the feed becomes one write of a history that begins here. Safe to repeat, and outside of the
  // transaction, which cannot see a collection that is younger than itself.
  const publications = connection.collection('publications');
  const [newest] = await publications.find({}).sort({ cursor: -1 }).limit(1).toArray();
  if (newest !== undefined && (await connection.collection('feed-marks').countDocuments({})) === 0) {
    const mark = randomBytes(12).toString('base64url');
    await publications.updateMany({}, { $set: { mark } });
    await connection.collection('feed-marks').insertOne({ cursor: newest['cursor'] as unknown, mark, time: new Date() });
  }
  // End of the data step.
}

export function down(): Promise<void> {
  return Promise.reject(new Error('Going back means restoring the backup that was made before this migration.'));
}
