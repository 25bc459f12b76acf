import type { MigrateUpArgs } from '@payloadcms/db-mongodb';

export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
  // Data step: what was a box is one of three words.
  const inSession = session === undefined ? {} : { session };
  const { connection } = payload.db;
  for (const [was, is] of [
    [true, 'yes'],
    [false, 'no'],
  ] as const) {
    await connection.collection('globals').updateMany({ globalType: 'site', ownApproval: was }, { $set: { ownApproval: is } }, inSession);
    await connection
      .collection('_site_versions')
      .updateMany({ 'version.ownApproval': was }, { $set: { 'version.ownApproval': is } }, inSession);
  }
}

export function down(): Promise<void> {
  return Promise.reject(new Error('Going back means restoring the backup that was made before this migration.'));
}
