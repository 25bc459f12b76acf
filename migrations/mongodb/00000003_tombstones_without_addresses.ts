import type { MigrateUpArgs } from '@payloadcms/db-mongodb';

export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
  // Data step: a tombstone keeps addresses, which are made of titles, only while another language of its document is public.
  const publications = payload.db.connection.collection('publications');
  const inSession = session === undefined ? {} : { session };
  const isPublic = new Set(
    (await publications.find({ state: 'published' }, { projection: { kind: 1, document: 1 }, ...inSession }).toArray()).map(keyOf),
  );
  for await (const row of publications.find({ state: 'tombstone' }, { projection: { kind: 1, document: 1 }, ...inSession })) {
    if (!isPublic.has(keyOf(row))) await publications.updateOne({ _id: row._id }, { $set: { formerSlugs: [] } }, inSession);
  }
}

function keyOf(row: Readonly<Record<string, unknown>>): string {
  return `${String(row['kind'])}/${String(row['document'])}`;
}

export function down(): Promise<void> {
  return Promise.reject(new Error('Going back means restoring the backup that was made before this migration.'));
}
