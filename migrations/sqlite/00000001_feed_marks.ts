import { randomBytes, randomUUID } from 'node:crypto';
import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`feed_marks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cursor\` numeric NOT NULL,
  	\`mark\` text NOT NULL,
  	\`time\` text NOT NULL
  );`);
  await db.run(sql`CREATE UNIQUE INDEX \`feed_marks_cursor_idx\` ON \`feed_marks\` (\`cursor\`);`);
  await db.run(sql`ALTER TABLE \`publications\` ADD \`mark\` text;`);
  // Data step: what stands in the feed becomes one write of a history that begins here.
  const mark = randomBytes(12).toString('base64url');
  await db.run(sql`UPDATE \`publications\` SET \`mark\` = ${mark};`);
  await db.run(sql`INSERT INTO \`feed_marks\` (\`id\`, \`cursor\`, \`mark\`, \`time\`)
    SELECT ${randomUUID()}, max(\`cursor\`), ${mark}, ${new Date().toISOString()} FROM \`publications\` HAVING max(\`cursor\`) IS NOT NULL;`);
  // End of the data step.
}

export function down(): Promise<void> {
  return Promise.reject(new Error('Going back means restoring the backup that was made before this migration.'));
}
