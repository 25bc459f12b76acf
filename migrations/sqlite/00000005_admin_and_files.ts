import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`media_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );`);
  await db.run(sql`CREATE INDEX \`media_texts_order_parent\` ON \`media_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`media_texts_list_idx\` ON \`media_texts\` (\`parent_id\`,\`path\`);`);
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`withdrawn_at\` text,
  	\`last_used_at\` text,
  	\`person_id\` text,
  	\`person_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );`);
  await db.run(sql`CREATE UNIQUE INDEX \`preview_links_token_hash_idx\` ON \`preview_links\` (\`token_hash\`);`);
  await db.run(sql`CREATE INDEX \`preview_links_document_idx\` ON \`preview_links\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`preview_links_expires_at_idx\` ON \`preview_links\` (\`expires_at\`);`);
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`);
  await db.run(sql`ALTER TABLE \`chapters_locales\` ADD \`unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`_chapters_v_locales\` ADD \`version_unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`concepts_locales\` ADD \`unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`_concepts_v_locales\` ADD \`version_unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`practices_locales\` ADD \`unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`_practices_v_locales\` ADD \`version_unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`modules_locales\` ADD \`unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`_modules_v_locales\` ADD \`version_unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`tools_locales\` ADD \`unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`_tools_v_locales\` ADD \`version_unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`episodes_locales\` ADD \`unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`_episodes_v_locales\` ADD \`version_unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`news_locales\` ADD \`unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`_news_v_locales\` ADD \`version_unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`partners_locales\` ADD \`unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`_partners_v_locales\` ADD \`version_unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`terms_locales\` ADD \`unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`_terms_v_locales\` ADD \`version_unpublish_on\` text;`);
  await db.run(sql`ALTER TABLE \`references\` ADD \`to_check\` text;`);
  await db.run(sql`CREATE INDEX \`chapters_unpublish_on_idx\` ON \`chapters_locales\` (\`unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version_unpublish_on_idx\` ON \`_chapters_v_locales\` (\`version_unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`concepts_unpublish_on_idx\` ON \`concepts_locales\` (\`unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`_concepts_v_version_version_unpublish_on_idx\` ON \`_concepts_v_locales\` (\`version_unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`practices_unpublish_on_idx\` ON \`practices_locales\` (\`unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_unpublish_on_idx\` ON \`_practices_v_locales\` (\`version_unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`modules_unpublish_on_idx\` ON \`modules_locales\` (\`unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`_modules_v_version_version_unpublish_on_idx\` ON \`_modules_v_locales\` (\`version_unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`tools_unpublish_on_idx\` ON \`tools_locales\` (\`unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_unpublish_on_idx\` ON \`_tools_v_locales\` (\`version_unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`episodes_unpublish_on_idx\` ON \`episodes_locales\` (\`unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_unpublish_on_idx\` ON \`_episodes_v_locales\` (\`version_unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`news_unpublish_on_idx\` ON \`news_locales\` (\`unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`_news_v_version_version_unpublish_on_idx\` ON \`_news_v_locales\` (\`version_unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`pages_unpublish_on_idx\` ON \`pages_locales\` (\`unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_unpublish_on_idx\` ON \`_pages_v_locales\` (\`version_unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`partners_unpublish_on_idx\` ON \`partners_locales\` (\`unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_unpublish_on_idx\` ON \`_partners_v_locales\` (\`version_unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`terms_unpublish_on_idx\` ON \`terms_locales\` (\`unpublish_on\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_unpublish_on_idx\` ON \`_terms_v_locales\` (\`version_unpublish_on\`,\`_locale\`);`);
  // Data step: none. What is new is there, and what is removed below is there still.
}

export function down(): Promise<void> {
  return Promise.reject(new Error('Going back means restoring the backup that was made before this migration.'));
}
