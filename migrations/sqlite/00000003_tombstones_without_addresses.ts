import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  // Data step: a tombstone keeps addresses, which are made of titles, only while another language of its document is public.
  await db.run(sql`UPDATE \`publications\` SET \`former_slugs\` = '[]' WHERE \`state\` = 'tombstone' AND NOT EXISTS (
    SELECT 1 FROM \`publications\` AS \`other\` WHERE \`other\`.\`state\` = 'published'
    AND \`other\`.\`kind\` = \`publications\`.\`kind\` AND \`other\`.\`document\` = \`publications\`.\`document\`
  );`);
}

export function down(): Promise<void> {
  return Promise.reject(new Error('Going back means restoring the backup that was made before this migration.'));
}
