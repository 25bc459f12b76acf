import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`__new_site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`grant_number\` text,
  	\`logo_id\` text(36),
  	\`contact_organisation\` text,
  	\`contact_email\` text,
  	\`own_approval\` text DEFAULT 'no',
  	\`source_locale\` text DEFAULT 'en',
  	\`published_in_en\` integer DEFAULT false,
  	\`published_in_nl\` integer DEFAULT false,
  	\`published_in_de\` integer DEFAULT false,
  	\`published_in_pt\` integer DEFAULT false,
  	\`published_in_sk\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );`);
  await db.run(sql`INSERT INTO \`__new_site\`("id", "grant_number", "logo_id", "contact_organisation", "contact_email", "own_approval", "source_locale", "published_in_en", "published_in_nl", "published_in_de", "published_in_pt", "published_in_sk", "updated_at", "created_at") SELECT "id", "grant_number", "logo_id", "contact_organisation", "contact_email", "own_approval", "source_locale", "published_in_en", "published_in_nl", "published_in_de", "published_in_pt", "published_in_sk", "updated_at", "created_at" FROM \`site\`;`);
  await db.run(sql`DROP TABLE \`site\`;`);
  await db.run(sql`ALTER TABLE \`__new_site\` RENAME TO \`site\`;`);
  await db.run(sql`CREATE INDEX \`site_logo_idx\` ON \`site\` (\`logo_id\`);`);
  await db.run(sql`CREATE INDEX \`site_published_in_published_in_en_idx\` ON \`site\` (\`published_in_en\`);`);
  await db.run(sql`CREATE INDEX \`site_published_in_published_in_nl_idx\` ON \`site\` (\`published_in_nl\`);`);
  await db.run(sql`CREATE INDEX \`site_published_in_published_in_de_idx\` ON \`site\` (\`published_in_de\`);`);
  await db.run(sql`CREATE INDEX \`site_published_in_published_in_pt_idx\` ON \`site\` (\`published_in_pt\`);`);
  await db.run(sql`CREATE INDEX \`site_published_in_published_in_sk_idx\` ON \`site\` (\`published_in_sk\`);`);
  await db.run(sql`CREATE TABLE \`__new__site_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_grant_number\` text,
  	\`version_logo_id\` text(36),
  	\`version_contact_organisation\` text,
  	\`version_contact_email\` text,
  	\`version_own_approval\` text DEFAULT 'no',
  	\`version_source_locale\` text DEFAULT 'en',
  	\`version_published_in_en\` integer DEFAULT false,
  	\`version_published_in_nl\` integer DEFAULT false,
  	\`version_published_in_de\` integer DEFAULT false,
  	\`version_published_in_pt\` integer DEFAULT false,
  	\`version_published_in_sk\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );`);
  await db.run(sql`INSERT INTO \`__new__site_v\`("id", "version_grant_number", "version_logo_id", "version_contact_organisation", "version_contact_email", "version_own_approval", "version_source_locale", "version_published_in_en", "version_published_in_nl", "version_published_in_de", "version_published_in_pt", "version_published_in_sk", "version_updated_at", "version_created_at", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "version_grant_number", "version_logo_id", "version_contact_organisation", "version_contact_email", "version_own_approval", "version_source_locale", "version_published_in_en", "version_published_in_nl", "version_published_in_de", "version_published_in_pt", "version_published_in_sk", "version_updated_at", "version_created_at", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_site_v\`;`);
  await db.run(sql`DROP TABLE \`_site_v\`;`);
  await db.run(sql`ALTER TABLE \`__new__site_v\` RENAME TO \`_site_v\`;`);
  await db.run(sql`CREATE INDEX \`_site_v_version_version_logo_idx\` ON \`_site_v\` (\`version_logo_id\`);`);
  await db.run(sql`CREATE INDEX \`_site_v_version_published_in_version_published_in_en_idx\` ON \`_site_v\` (\`version_published_in_en\`);`);
  await db.run(sql`CREATE INDEX \`_site_v_version_published_in_version_published_in_nl_idx\` ON \`_site_v\` (\`version_published_in_nl\`);`);
  await db.run(sql`CREATE INDEX \`_site_v_version_published_in_version_published_in_de_idx\` ON \`_site_v\` (\`version_published_in_de\`);`);
  await db.run(sql`CREATE INDEX \`_site_v_version_published_in_version_published_in_pt_idx\` ON \`_site_v\` (\`version_published_in_pt\`);`);
  await db.run(sql`CREATE INDEX \`_site_v_version_published_in_version_published_in_sk_idx\` ON \`_site_v\` (\`version_published_in_sk\`);`);
  await db.run(sql`CREATE INDEX \`_site_v_created_at_idx\` ON \`_site_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_site_v_updated_at_idx\` ON \`_site_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_site_v_snapshot_idx\` ON \`_site_v\` (\`snapshot\`);`);
  await db.run(sql`CREATE INDEX \`_site_v_published_locale_idx\` ON \`_site_v\` (\`published_locale\`);`);
  await db.run(sql`CREATE INDEX \`_site_v_latest_idx\` ON \`_site_v\` (\`latest\`);`);
  await db.run(sql`CREATE INDEX \`_site_v_latest_list_idx\` ON \`_site_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`);`);
  // Data step: what was a box is one of three words.
  await db.run(sql`UPDATE \`site\` SET \`own_approval\` = CASE WHEN \`own_approval\` IN ('1', '1.0', 'true') THEN 'yes' ELSE 'no' END;`);
  await db.run(
    sql`UPDATE \`_site_v\` SET \`version_own_approval\` = CASE WHEN \`version_own_approval\` IN ('1', '1.0', 'true') THEN 'yes' ELSE 'no' END;`,
  );
}

export function down(): Promise<void> {
  return Promise.reject(new Error('Going back means restoring the backup that was made before this migration.'));
}
