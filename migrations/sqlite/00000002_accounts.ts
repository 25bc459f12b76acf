import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`login_attempts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`account\` text,
  	\`failures\` numeric DEFAULT 0 NOT NULL,
  	\`paused_until\` text,
  	\`known\` integer DEFAULT false,
  	\`expires_at\` text NOT NULL
  );`);
  await db.run(sql`CREATE UNIQUE INDEX \`login_attempts_key_idx\` ON \`login_attempts\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`login_attempts_account_idx\` ON \`login_attempts\` (\`account\`);`);
  await db.run(sql`CREATE INDEX \`login_attempts_expires_at_idx\` ON \`login_attempts\` (\`expires_at\`);`);
  await db.run(sql`ALTER TABLE \`users\` ADD \`must_change_password\` integer DEFAULT false;`);
  // Data step: none. What is new is there, and what is removed below is there still.
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`login_attempts\`;`);
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`lock_until\`;`);
}

export function down(): Promise<void> {
  return Promise.reject(new Error('Going back means restoring the backup that was made before this migration.'));
}
