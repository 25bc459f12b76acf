import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`chapters_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`blocks\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`chapters_sections_order_idx\` ON \`chapters_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`chapters_sections_parent_id_idx\` ON \`chapters_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`chapters_sections_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`chapters_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`chapters_sections_locales_locale_parent_id_unique\` ON \`chapters_sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`chapters_sections_locales_owner_idx\` ON \`chapters_sections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`chapters_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`chapters_authors_order_idx\` ON \`chapters_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`chapters_authors_parent_id_idx\` ON \`chapters_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`chapters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`source_locale\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`published_in_en\` integer DEFAULT false,
  	\`published_in_nl\` integer DEFAULT false,
  	\`published_in_de\` integer DEFAULT false,
  	\`published_in_pt\` integer DEFAULT false,
  	\`published_in_sk\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`chapters_number_idx\` ON \`chapters\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`chapters_published_in_published_in_en_idx\` ON \`chapters\` (\`published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`chapters_published_in_published_in_nl_idx\` ON \`chapters\` (\`published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`chapters_published_in_published_in_de_idx\` ON \`chapters\` (\`published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`chapters_published_in_published_in_pt_idx\` ON \`chapters\` (\`published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`chapters_published_in_published_in_sk_idx\` ON \`chapters\` (\`published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`chapters_updated_at_idx\` ON \`chapters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`chapters_created_at_idx\` ON \`chapters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`chapters_deleted_at_idx\` ON \`chapters\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`chapters_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`translation_state\` text DEFAULT 'reviewed',
  	\`publish_on\` text,
  	\`published_at\` text,
  	\`modified_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`chapters_slug_idx\` ON \`chapters_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`chapters_publish_on_idx\` ON \`chapters_locales\` (\`publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`chapters__status_idx\` ON \`chapters_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`chapters_locales_locale_parent_id_unique\` ON \`chapters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`chapters_locales_owner_idx\` ON \`chapters_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`chapters_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`references_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`chapters_rels_order_idx\` ON \`chapters_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`chapters_rels_parent_idx\` ON \`chapters_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`chapters_rels_path_idx\` ON \`chapters_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`chapters_rels_references_id_idx\` ON \`chapters_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`chapters_rels_partners_id_idx\` ON \`chapters_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`_chapters_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`blocks\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_chapters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_sections_order_idx\` ON \`_chapters_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_sections_parent_id_idx\` ON \`_chapters_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_chapters_v_version_sections_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_chapters_v_version_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_chapters_v_version_sections_locales_locale_parent_id_unique\` ON \`_chapters_v_version_sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_sections_locales_owner_idx\` ON \`_chapters_v_version_sections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_chapters_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_chapters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_authors_order_idx\` ON \`_chapters_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_authors_parent_id_idx\` ON \`_chapters_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_chapters_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_number\` numeric,
  	\`version_source_locale\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_published_in_en\` integer DEFAULT false,
  	\`version_published_in_nl\` integer DEFAULT false,
  	\`version_published_in_de\` integer DEFAULT false,
  	\`version_published_in_pt\` integer DEFAULT false,
  	\`version_published_in_sk\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_chapters_v_parent_idx\` ON \`_chapters_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version_number_idx\` ON \`_chapters_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_published_in_version_published_in_en_idx\` ON \`_chapters_v\` (\`version_published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_published_in_version_published_in_nl_idx\` ON \`_chapters_v\` (\`version_published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_published_in_version_published_in_de_idx\` ON \`_chapters_v\` (\`version_published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_published_in_version_published_in_pt_idx\` ON \`_chapters_v\` (\`version_published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_published_in_version_published_in_sk_idx\` ON \`_chapters_v\` (\`version_published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version_updated_at_idx\` ON \`_chapters_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version_created_at_idx\` ON \`_chapters_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version_deleted_at_idx\` ON \`_chapters_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_created_at_idx\` ON \`_chapters_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_updated_at_idx\` ON \`_chapters_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_snapshot_idx\` ON \`_chapters_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_published_locale_idx\` ON \`_chapters_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_latest_idx\` ON \`_chapters_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_newest_idx\` ON \`_chapters_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_chapters_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_translation_state\` text DEFAULT 'reviewed',
  	\`version_publish_on\` text,
  	\`version_published_at\` text,
  	\`version_modified_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_chapters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version_slug_idx\` ON \`_chapters_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version_publish_on_idx\` ON \`_chapters_v_locales\` (\`version_publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version__status_idx\` ON \`_chapters_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_chapters_v_locales_locale_parent_id_unique\` ON \`_chapters_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_locales_owner_idx\` ON \`_chapters_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_chapters_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`references_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_chapters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_chapters_v_rels_order_idx\` ON \`_chapters_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_rels_parent_idx\` ON \`_chapters_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_rels_path_idx\` ON \`_chapters_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_rels_references_id_idx\` ON \`_chapters_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_rels_partners_id_idx\` ON \`_chapters_v_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`concepts_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`dimension\` text,
  	\`blocks\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concepts_sections_order_idx\` ON \`concepts_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`concepts_sections_parent_id_idx\` ON \`concepts_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`concepts_sections_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`concepts_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`concepts_sections_locales_locale_parent_id_unique\` ON \`concepts_sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`concepts_sections_locales_owner_idx\` ON \`concepts_sections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`concepts_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concepts_authors_order_idx\` ON \`concepts_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`concepts_authors_parent_id_idx\` ON \`concepts_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`concepts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`concept\` text,
  	\`visualisation_image_id\` text(36),
  	\`source_locale\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`published_in_en\` integer DEFAULT false,
  	\`published_in_nl\` integer DEFAULT false,
  	\`published_in_de\` integer DEFAULT false,
  	\`published_in_pt\` integer DEFAULT false,
  	\`published_in_sk\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`visualisation_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`concepts_visualisation_visualisation_image_idx\` ON \`concepts\` (\`visualisation_image_id\`);`)
  await db.run(sql`CREATE INDEX \`concepts_published_in_published_in_en_idx\` ON \`concepts\` (\`published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`concepts_published_in_published_in_nl_idx\` ON \`concepts\` (\`published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`concepts_published_in_published_in_de_idx\` ON \`concepts\` (\`published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`concepts_published_in_published_in_pt_idx\` ON \`concepts\` (\`published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`concepts_published_in_published_in_sk_idx\` ON \`concepts\` (\`published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`concepts_updated_at_idx\` ON \`concepts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`concepts_created_at_idx\` ON \`concepts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`concepts_deleted_at_idx\` ON \`concepts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`concepts_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`visualisation_caption\` text,
  	\`visualisation_long_description\` text,
  	\`slug\` text,
  	\`translation_state\` text DEFAULT 'reviewed',
  	\`publish_on\` text,
  	\`published_at\` text,
  	\`modified_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concepts_slug_idx\` ON \`concepts_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`concepts_publish_on_idx\` ON \`concepts_locales\` (\`publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`concepts__status_idx\` ON \`concepts_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`concepts_locales_locale_parent_id_unique\` ON \`concepts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`concepts_locales_owner_idx\` ON \`concepts_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`concepts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`references_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concepts_rels_order_idx\` ON \`concepts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`concepts_rels_parent_idx\` ON \`concepts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`concepts_rels_path_idx\` ON \`concepts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`concepts_rels_references_id_idx\` ON \`concepts_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`concepts_rels_partners_id_idx\` ON \`concepts_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`_concepts_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`dimension\` text,
  	\`blocks\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_concepts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_sections_order_idx\` ON \`_concepts_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_sections_parent_id_idx\` ON \`_concepts_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_concepts_v_version_sections_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_concepts_v_version_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_concepts_v_version_sections_locales_locale_parent_id_unique\` ON \`_concepts_v_version_sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_sections_locales_owner_idx\` ON \`_concepts_v_version_sections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_concepts_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_concepts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_authors_order_idx\` ON \`_concepts_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_authors_parent_id_idx\` ON \`_concepts_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_concepts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_concept\` text,
  	\`version_visualisation_image_id\` text(36),
  	\`version_source_locale\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_published_in_en\` integer DEFAULT false,
  	\`version_published_in_nl\` integer DEFAULT false,
  	\`version_published_in_de\` integer DEFAULT false,
  	\`version_published_in_pt\` integer DEFAULT false,
  	\`version_published_in_sk\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_visualisation_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_concepts_v_parent_idx\` ON \`_concepts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_visualisation_version_visualisation__idx\` ON \`_concepts_v\` (\`version_visualisation_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_published_in_version_published_in_en_idx\` ON \`_concepts_v\` (\`version_published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_published_in_version_published_in_nl_idx\` ON \`_concepts_v\` (\`version_published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_published_in_version_published_in_de_idx\` ON \`_concepts_v\` (\`version_published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_published_in_version_published_in_pt_idx\` ON \`_concepts_v\` (\`version_published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_published_in_version_published_in_sk_idx\` ON \`_concepts_v\` (\`version_published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_version_updated_at_idx\` ON \`_concepts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_version_created_at_idx\` ON \`_concepts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_version_deleted_at_idx\` ON \`_concepts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_created_at_idx\` ON \`_concepts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_updated_at_idx\` ON \`_concepts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_snapshot_idx\` ON \`_concepts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_published_locale_idx\` ON \`_concepts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_latest_idx\` ON \`_concepts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_newest_idx\` ON \`_concepts_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_concepts_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_visualisation_caption\` text,
  	\`version_visualisation_long_description\` text,
  	\`version_slug\` text,
  	\`version_translation_state\` text DEFAULT 'reviewed',
  	\`version_publish_on\` text,
  	\`version_published_at\` text,
  	\`version_modified_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_concepts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_version_slug_idx\` ON \`_concepts_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_version_publish_on_idx\` ON \`_concepts_v_locales\` (\`version_publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_version__status_idx\` ON \`_concepts_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_concepts_v_locales_locale_parent_id_unique\` ON \`_concepts_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_locales_owner_idx\` ON \`_concepts_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_concepts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`references_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_concepts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_concepts_v_rels_order_idx\` ON \`_concepts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_rels_parent_idx\` ON \`_concepts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_rels_path_idx\` ON \`_concepts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_rels_references_id_idx\` ON \`_concepts_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_rels_partners_id_idx\` ON \`_concepts_v_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_people_order_idx\` ON \`practices_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_people_parent_id_idx\` ON \`practices_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_people_locales\` (
  	\`role\` text,
  	\`contribution\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_people_locales_locale_parent_id_unique\` ON \`practices_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_people_locales_owner_idx\` ON \`practices_people_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`practices_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_steps_order_idx\` ON \`practices_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_steps_parent_id_idx\` ON \`practices_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_steps_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_steps_locales_locale_parent_id_unique\` ON \`practices_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_steps_locales_owner_idx\` ON \`practices_steps_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`practices_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_authors_order_idx\` ON \`practices_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_authors_parent_id_idx\` ON \`practices_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`illustrative\` integer DEFAULT false,
  	\`consent\` integer DEFAULT false,
  	\`country\` text,
  	\`school_name\` text,
  	\`school_kind\` text,
  	\`image_id\` text(36),
  	\`source_locale\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`published_in_en\` integer DEFAULT false,
  	\`published_in_nl\` integer DEFAULT false,
  	\`published_in_de\` integer DEFAULT false,
  	\`published_in_pt\` integer DEFAULT false,
  	\`published_in_sk\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_image_idx\` ON \`practices\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_published_in_published_in_en_idx\` ON \`practices\` (\`published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`practices_published_in_published_in_nl_idx\` ON \`practices\` (\`published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`practices_published_in_published_in_de_idx\` ON \`practices\` (\`published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`practices_published_in_published_in_pt_idx\` ON \`practices\` (\`published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`practices_published_in_published_in_sk_idx\` ON \`practices\` (\`published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`practices_updated_at_idx\` ON \`practices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`practices_created_at_idx\` ON \`practices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`practices_deleted_at_idx\` ON \`practices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`practices_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`context\` text,
  	\`goal\` text,
  	\`students_voice\` text,
  	\`results\` text,
  	\`evidence\` text,
  	\`lessons\` text,
  	\`duration\` text,
  	\`materials\` text,
  	\`slug\` text,
  	\`translation_state\` text DEFAULT 'reviewed',
  	\`publish_on\` text,
  	\`published_at\` text,
  	\`modified_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_slug_idx\` ON \`practices_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`practices_publish_on_idx\` ON \`practices_locales\` (\`publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`practices__status_idx\` ON \`practices_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_locales_locale_parent_id_unique\` ON \`practices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_locales_owner_idx\` ON \`practices_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`practices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`concepts_id\` text(36),
  	\`references_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_rels_order_idx\` ON \`practices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_parent_idx\` ON \`practices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_path_idx\` ON \`practices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_concepts_id_idx\` ON \`practices_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_references_id_idx\` ON \`practices_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_partners_id_idx\` ON \`practices_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_people_order_idx\` ON \`_practices_v_version_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_people_parent_id_idx\` ON \`_practices_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_people_locales\` (
  	\`role\` text,
  	\`contribution\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v_version_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_version_people_locales_locale_parent_id_unique\` ON \`_practices_v_version_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_people_locales_owner_idx\` ON \`_practices_v_version_people_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_steps_order_idx\` ON \`_practices_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_steps_parent_id_idx\` ON \`_practices_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_steps_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_version_steps_locales_locale_parent_id_unique\` ON \`_practices_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_steps_locales_owner_idx\` ON \`_practices_v_version_steps_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_authors_order_idx\` ON \`_practices_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_authors_parent_id_idx\` ON \`_practices_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_illustrative\` integer DEFAULT false,
  	\`version_consent\` integer DEFAULT false,
  	\`version_country\` text,
  	\`version_school_name\` text,
  	\`version_school_kind\` text,
  	\`version_image_id\` text(36),
  	\`version_source_locale\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_published_in_en\` integer DEFAULT false,
  	\`version_published_in_nl\` integer DEFAULT false,
  	\`version_published_in_de\` integer DEFAULT false,
  	\`version_published_in_pt\` integer DEFAULT false,
  	\`version_published_in_sk\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_parent_idx\` ON \`_practices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_image_idx\` ON \`_practices_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_published_in_version_published_in_e_idx\` ON \`_practices_v\` (\`version_published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_published_in_version_published_in_n_idx\` ON \`_practices_v\` (\`version_published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_published_in_version_published_in_d_idx\` ON \`_practices_v\` (\`version_published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_published_in_version_published_in_p_idx\` ON \`_practices_v\` (\`version_published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_published_in_version_published_in_s_idx\` ON \`_practices_v\` (\`version_published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_updated_at_idx\` ON \`_practices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_created_at_idx\` ON \`_practices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_deleted_at_idx\` ON \`_practices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_created_at_idx\` ON \`_practices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_updated_at_idx\` ON \`_practices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_snapshot_idx\` ON \`_practices_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_published_locale_idx\` ON \`_practices_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_latest_idx\` ON \`_practices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_newest_idx\` ON \`_practices_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_context\` text,
  	\`version_goal\` text,
  	\`version_students_voice\` text,
  	\`version_results\` text,
  	\`version_evidence\` text,
  	\`version_lessons\` text,
  	\`version_duration\` text,
  	\`version_materials\` text,
  	\`version_slug\` text,
  	\`version_translation_state\` text DEFAULT 'reviewed',
  	\`version_publish_on\` text,
  	\`version_published_at\` text,
  	\`version_modified_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_slug_idx\` ON \`_practices_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_publish_on_idx\` ON \`_practices_v_locales\` (\`version_publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version__status_idx\` ON \`_practices_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_locales_locale_parent_id_unique\` ON \`_practices_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_locales_owner_idx\` ON \`_practices_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`concepts_id\` text(36),
  	\`references_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_order_idx\` ON \`_practices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_parent_idx\` ON \`_practices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_path_idx\` ON \`_practices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_concepts_id_idx\` ON \`_practices_v_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_references_id_idx\` ON \`_practices_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_partners_id_idx\` ON \`_practices_v_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`modules_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`modules_outcomes_order_idx\` ON \`modules_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`modules_outcomes_parent_id_idx\` ON \`modules_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`modules_outcomes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`modules_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`modules_outcomes_locales_locale_parent_id_unique\` ON \`modules_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`modules_outcomes_locales_owner_idx\` ON \`modules_outcomes_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`modules_units_activities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`minutes\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`modules_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`modules_units_activities_order_idx\` ON \`modules_units_activities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`modules_units_activities_parent_id_idx\` ON \`modules_units_activities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`modules_units_activities_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`modules_units_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`modules_units_activities_locales_locale_parent_id_unique\` ON \`modules_units_activities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`modules_units_activities_locales_owner_idx\` ON \`modules_units_activities_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`modules_units_materials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`url\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`modules_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`modules_units_materials_order_idx\` ON \`modules_units_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`modules_units_materials_parent_id_idx\` ON \`modules_units_materials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`modules_units_materials_file_idx\` ON \`modules_units_materials\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`modules_units_materials_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`modules_units_materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`modules_units_materials_locales_locale_parent_id_unique\` ON \`modules_units_materials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`modules_units_materials_locales_owner_idx\` ON \`modules_units_materials_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`modules_units\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`minutes\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`modules_units_order_idx\` ON \`modules_units\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`modules_units_parent_id_idx\` ON \`modules_units\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`modules_units_locales\` (
  	\`title\` text,
  	\`aim\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`modules_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`modules_units_locales_locale_parent_id_unique\` ON \`modules_units_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`modules_units_locales_owner_idx\` ON \`modules_units_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`modules_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`modules_authors_order_idx\` ON \`modules_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`modules_authors_parent_id_idx\` ON \`modules_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`modules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`source_locale\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`published_in_en\` integer DEFAULT false,
  	\`published_in_nl\` integer DEFAULT false,
  	\`published_in_de\` integer DEFAULT false,
  	\`published_in_pt\` integer DEFAULT false,
  	\`published_in_sk\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`modules_number_idx\` ON \`modules\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`modules_published_in_published_in_en_idx\` ON \`modules\` (\`published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`modules_published_in_published_in_nl_idx\` ON \`modules\` (\`published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`modules_published_in_published_in_de_idx\` ON \`modules\` (\`published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`modules_published_in_published_in_pt_idx\` ON \`modules\` (\`published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`modules_published_in_published_in_sk_idx\` ON \`modules\` (\`published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`modules_updated_at_idx\` ON \`modules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`modules_created_at_idx\` ON \`modules\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`modules_deleted_at_idx\` ON \`modules\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`modules_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`introduction\` text,
  	\`slug\` text,
  	\`translation_state\` text DEFAULT 'reviewed',
  	\`publish_on\` text,
  	\`published_at\` text,
  	\`modified_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`modules_slug_idx\` ON \`modules_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`modules_publish_on_idx\` ON \`modules_locales\` (\`publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`modules__status_idx\` ON \`modules_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`modules_locales_locale_parent_id_unique\` ON \`modules_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`modules_locales_owner_idx\` ON \`modules_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`modules_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`concepts_id\` text(36),
  	\`tools_id\` text(36),
  	\`references_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`modules_rels_order_idx\` ON \`modules_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`modules_rels_parent_idx\` ON \`modules_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`modules_rels_path_idx\` ON \`modules_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`modules_rels_concepts_id_idx\` ON \`modules_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`modules_rels_tools_id_idx\` ON \`modules_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`modules_rels_references_id_idx\` ON \`modules_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`modules_rels_partners_id_idx\` ON \`modules_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v_version_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_modules_v_version_outcomes_order_idx\` ON \`_modules_v_version_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_outcomes_parent_id_idx\` ON \`_modules_v_version_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v_version_outcomes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_modules_v_version_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_modules_v_version_outcomes_locales_locale_parent_id_unique\` ON \`_modules_v_version_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_outcomes_locales_owner_idx\` ON \`_modules_v_version_outcomes_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v_version_units_activities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`minutes\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_modules_v_version_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_modules_v_version_units_activities_order_idx\` ON \`_modules_v_version_units_activities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_units_activities_parent_id_idx\` ON \`_modules_v_version_units_activities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v_version_units_activities_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_modules_v_version_units_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_modules_v_version_units_activities_locales_locale_parent_id\` ON \`_modules_v_version_units_activities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_units_activities_locales_owner_idx\` ON \`_modules_v_version_units_activities_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v_version_units_materials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_modules_v_version_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_modules_v_version_units_materials_order_idx\` ON \`_modules_v_version_units_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_units_materials_parent_id_idx\` ON \`_modules_v_version_units_materials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_units_materials_file_idx\` ON \`_modules_v_version_units_materials\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v_version_units_materials_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_modules_v_version_units_materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_modules_v_version_units_materials_locales_locale_parent_id_\` ON \`_modules_v_version_units_materials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_units_materials_locales_owner_idx\` ON \`_modules_v_version_units_materials_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v_version_units\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`minutes\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_modules_v_version_units_order_idx\` ON \`_modules_v_version_units\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_units_parent_id_idx\` ON \`_modules_v_version_units\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v_version_units_locales\` (
  	\`title\` text,
  	\`aim\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_modules_v_version_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_modules_v_version_units_locales_locale_parent_id_unique\` ON \`_modules_v_version_units_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_units_locales_owner_idx\` ON \`_modules_v_version_units_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_modules_v_version_authors_order_idx\` ON \`_modules_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_authors_parent_id_idx\` ON \`_modules_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_number\` numeric,
  	\`version_source_locale\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_published_in_en\` integer DEFAULT false,
  	\`version_published_in_nl\` integer DEFAULT false,
  	\`version_published_in_de\` integer DEFAULT false,
  	\`version_published_in_pt\` integer DEFAULT false,
  	\`version_published_in_sk\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_modules_v_parent_idx\` ON \`_modules_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version_number_idx\` ON \`_modules_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_published_in_version_published_in_en_idx\` ON \`_modules_v\` (\`version_published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_published_in_version_published_in_nl_idx\` ON \`_modules_v\` (\`version_published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_published_in_version_published_in_de_idx\` ON \`_modules_v\` (\`version_published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_published_in_version_published_in_pt_idx\` ON \`_modules_v\` (\`version_published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_published_in_version_published_in_sk_idx\` ON \`_modules_v\` (\`version_published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version_updated_at_idx\` ON \`_modules_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version_created_at_idx\` ON \`_modules_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version_deleted_at_idx\` ON \`_modules_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_created_at_idx\` ON \`_modules_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_updated_at_idx\` ON \`_modules_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_snapshot_idx\` ON \`_modules_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_published_locale_idx\` ON \`_modules_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_latest_idx\` ON \`_modules_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_newest_idx\` ON \`_modules_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_introduction\` text,
  	\`version_slug\` text,
  	\`version_translation_state\` text DEFAULT 'reviewed',
  	\`version_publish_on\` text,
  	\`version_published_at\` text,
  	\`version_modified_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version_slug_idx\` ON \`_modules_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version_publish_on_idx\` ON \`_modules_v_locales\` (\`version_publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version__status_idx\` ON \`_modules_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_modules_v_locales_locale_parent_id_unique\` ON \`_modules_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_locales_owner_idx\` ON \`_modules_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`concepts_id\` text(36),
  	\`tools_id\` text(36),
  	\`references_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_modules_v_rels_order_idx\` ON \`_modules_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_rels_parent_idx\` ON \`_modules_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_rels_path_idx\` ON \`_modules_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_rels_concepts_id_idx\` ON \`_modules_v_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_rels_tools_id_idx\` ON \`_modules_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_rels_references_id_idx\` ON \`_modules_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_rels_partners_id_idx\` ON \`_modules_v_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`tools_materials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tools_materials_order_idx\` ON \`tools_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tools_materials_parent_id_idx\` ON \`tools_materials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tools_materials_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tools_materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tools_materials_locales_locale_parent_id_unique\` ON \`tools_materials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_materials_locales_owner_idx\` ON \`tools_materials_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`tools_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tools_steps_order_idx\` ON \`tools_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tools_steps_parent_id_idx\` ON \`tools_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tools_steps_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tools_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tools_steps_locales_locale_parent_id_unique\` ON \`tools_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_steps_locales_owner_idx\` ON \`tools_steps_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`tools_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tools_authors_order_idx\` ON \`tools_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tools_authors_parent_id_idx\` ON \`tools_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tools\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`group_size_from\` numeric,
  	\`group_size_to\` numeric,
  	\`minutes\` numeric,
  	\`source_locale\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`published_in_en\` integer DEFAULT false,
  	\`published_in_nl\` integer DEFAULT false,
  	\`published_in_de\` integer DEFAULT false,
  	\`published_in_pt\` integer DEFAULT false,
  	\`published_in_sk\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`tools_published_in_published_in_en_idx\` ON \`tools\` (\`published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`tools_published_in_published_in_nl_idx\` ON \`tools\` (\`published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`tools_published_in_published_in_de_idx\` ON \`tools\` (\`published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`tools_published_in_published_in_pt_idx\` ON \`tools\` (\`published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`tools_published_in_published_in_sk_idx\` ON \`tools\` (\`published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`tools_updated_at_idx\` ON \`tools\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tools_created_at_idx\` ON \`tools\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`tools_deleted_at_idx\` ON \`tools\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`tools_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`purpose\` text,
  	\`variations\` text,
  	\`slug\` text,
  	\`translation_state\` text DEFAULT 'reviewed',
  	\`publish_on\` text,
  	\`published_at\` text,
  	\`modified_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tools_slug_idx\` ON \`tools_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`tools_publish_on_idx\` ON \`tools_locales\` (\`publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`tools__status_idx\` ON \`tools_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tools_locales_locale_parent_id_unique\` ON \`tools_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_locales_owner_idx\` ON \`tools_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`tools_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`concepts_id\` text(36),
  	\`references_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tools_rels_order_idx\` ON \`tools_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_parent_idx\` ON \`tools_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_path_idx\` ON \`tools_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_concepts_id_idx\` ON \`tools_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_references_id_idx\` ON \`tools_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_partners_id_idx\` ON \`tools_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_version_materials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tools_v_version_materials_order_idx\` ON \`_tools_v_version_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_materials_parent_id_idx\` ON \`_tools_v_version_materials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_version_materials_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tools_v_version_materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_tools_v_version_materials_locales_locale_parent_id_unique\` ON \`_tools_v_version_materials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_materials_locales_owner_idx\` ON \`_tools_v_version_materials_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tools_v_version_steps_order_idx\` ON \`_tools_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_steps_parent_id_idx\` ON \`_tools_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_version_steps_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tools_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_tools_v_version_steps_locales_locale_parent_id_unique\` ON \`_tools_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_steps_locales_owner_idx\` ON \`_tools_v_version_steps_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tools_v_version_authors_order_idx\` ON \`_tools_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_authors_parent_id_idx\` ON \`_tools_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_group_size_from\` numeric,
  	\`version_group_size_to\` numeric,
  	\`version_minutes\` numeric,
  	\`version_source_locale\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_published_in_en\` integer DEFAULT false,
  	\`version_published_in_nl\` integer DEFAULT false,
  	\`version_published_in_de\` integer DEFAULT false,
  	\`version_published_in_pt\` integer DEFAULT false,
  	\`version_published_in_sk\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_tools_v_parent_idx\` ON \`_tools_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_published_in_version_published_in_en_idx\` ON \`_tools_v\` (\`version_published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_published_in_version_published_in_nl_idx\` ON \`_tools_v\` (\`version_published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_published_in_version_published_in_de_idx\` ON \`_tools_v\` (\`version_published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_published_in_version_published_in_pt_idx\` ON \`_tools_v\` (\`version_published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_published_in_version_published_in_sk_idx\` ON \`_tools_v\` (\`version_published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_updated_at_idx\` ON \`_tools_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_created_at_idx\` ON \`_tools_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_deleted_at_idx\` ON \`_tools_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_created_at_idx\` ON \`_tools_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_updated_at_idx\` ON \`_tools_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_snapshot_idx\` ON \`_tools_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_published_locale_idx\` ON \`_tools_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_latest_idx\` ON \`_tools_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_newest_idx\` ON \`_tools_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_purpose\` text,
  	\`version_variations\` text,
  	\`version_slug\` text,
  	\`version_translation_state\` text DEFAULT 'reviewed',
  	\`version_publish_on\` text,
  	\`version_published_at\` text,
  	\`version_modified_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_slug_idx\` ON \`_tools_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version_publish_on_idx\` ON \`_tools_v_locales\` (\`version_publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_version_version__status_idx\` ON \`_tools_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_tools_v_locales_locale_parent_id_unique\` ON \`_tools_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_locales_owner_idx\` ON \`_tools_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_tools_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`concepts_id\` text(36),
  	\`references_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_order_idx\` ON \`_tools_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_parent_idx\` ON \`_tools_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_path_idx\` ON \`_tools_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_concepts_id_idx\` ON \`_tools_v_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_references_id_idx\` ON \`_tools_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_partners_id_idx\` ON \`_tools_v_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`episodes_guests\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`episodes_guests_order_idx\` ON \`episodes_guests\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`episodes_guests_parent_id_idx\` ON \`episodes_guests\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`episodes_guests_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`episodes_guests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`episodes_guests_locales_locale_parent_id_unique\` ON \`episodes_guests_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_guests_locales_owner_idx\` ON \`episodes_guests_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`episodes_time_marks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`time\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`episodes_time_marks_order_idx\` ON \`episodes_time_marks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`episodes_time_marks_parent_id_idx\` ON \`episodes_time_marks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`episodes_time_marks_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`episodes_time_marks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`episodes_time_marks_locales_locale_parent_id_unique\` ON \`episodes_time_marks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_time_marks_locales_owner_idx\` ON \`episodes_time_marks_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`episodes_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`episodes_authors_order_idx\` ON \`episodes_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`episodes_authors_parent_id_idx\` ON \`episodes_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`episodes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`date\` text,
  	\`spoken_language\` text,
  	\`audio_id\` text(36),
  	\`audio_url\` text,
  	\`minutes\` numeric,
  	\`source_locale\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`published_in_en\` integer DEFAULT false,
  	\`published_in_nl\` integer DEFAULT false,
  	\`published_in_de\` integer DEFAULT false,
  	\`published_in_pt\` integer DEFAULT false,
  	\`published_in_sk\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`audio_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`episodes_number_idx\` ON \`episodes\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`episodes_date_idx\` ON \`episodes\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`episodes_audio_idx\` ON \`episodes\` (\`audio_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_published_in_published_in_en_idx\` ON \`episodes\` (\`published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`episodes_published_in_published_in_nl_idx\` ON \`episodes\` (\`published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`episodes_published_in_published_in_de_idx\` ON \`episodes\` (\`published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`episodes_published_in_published_in_pt_idx\` ON \`episodes\` (\`published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`episodes_published_in_published_in_sk_idx\` ON \`episodes\` (\`published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`episodes_updated_at_idx\` ON \`episodes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_created_at_idx\` ON \`episodes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_deleted_at_idx\` ON \`episodes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`episodes_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`notes\` text,
  	\`transcript\` text,
  	\`slug\` text,
  	\`translation_state\` text DEFAULT 'reviewed',
  	\`publish_on\` text,
  	\`published_at\` text,
  	\`modified_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`episodes_slug_idx\` ON \`episodes_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`episodes_publish_on_idx\` ON \`episodes_locales\` (\`publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`episodes__status_idx\` ON \`episodes_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`episodes_locales_locale_parent_id_unique\` ON \`episodes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_locales_owner_idx\` ON \`episodes_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`episodes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`concepts_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`episodes_rels_order_idx\` ON \`episodes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`episodes_rels_parent_idx\` ON \`episodes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_rels_path_idx\` ON \`episodes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`episodes_rels_concepts_id_idx\` ON \`episodes_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_rels_partners_id_idx\` ON \`episodes_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`_episodes_v_version_guests\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_episodes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_guests_order_idx\` ON \`_episodes_v_version_guests\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_guests_parent_id_idx\` ON \`_episodes_v_version_guests\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_episodes_v_version_guests_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_episodes_v_version_guests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_episodes_v_version_guests_locales_locale_parent_id_unique\` ON \`_episodes_v_version_guests_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_guests_locales_owner_idx\` ON \`_episodes_v_version_guests_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_episodes_v_version_time_marks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`time\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_episodes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_time_marks_order_idx\` ON \`_episodes_v_version_time_marks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_time_marks_parent_id_idx\` ON \`_episodes_v_version_time_marks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_episodes_v_version_time_marks_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_episodes_v_version_time_marks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_episodes_v_version_time_marks_locales_locale_parent_id_uniq\` ON \`_episodes_v_version_time_marks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_time_marks_locales_owner_idx\` ON \`_episodes_v_version_time_marks_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_episodes_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_episodes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_authors_order_idx\` ON \`_episodes_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_authors_parent_id_idx\` ON \`_episodes_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_episodes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_number\` numeric,
  	\`version_date\` text,
  	\`version_spoken_language\` text,
  	\`version_audio_id\` text(36),
  	\`version_audio_url\` text,
  	\`version_minutes\` numeric,
  	\`version_source_locale\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_published_in_en\` integer DEFAULT false,
  	\`version_published_in_nl\` integer DEFAULT false,
  	\`version_published_in_de\` integer DEFAULT false,
  	\`version_published_in_pt\` integer DEFAULT false,
  	\`version_published_in_sk\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_audio_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_episodes_v_parent_idx\` ON \`_episodes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_number_idx\` ON \`_episodes_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_date_idx\` ON \`_episodes_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_audio_idx\` ON \`_episodes_v\` (\`version_audio_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_published_in_version_published_in_en_idx\` ON \`_episodes_v\` (\`version_published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_published_in_version_published_in_nl_idx\` ON \`_episodes_v\` (\`version_published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_published_in_version_published_in_de_idx\` ON \`_episodes_v\` (\`version_published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_published_in_version_published_in_pt_idx\` ON \`_episodes_v\` (\`version_published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_published_in_version_published_in_sk_idx\` ON \`_episodes_v\` (\`version_published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_updated_at_idx\` ON \`_episodes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_created_at_idx\` ON \`_episodes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_deleted_at_idx\` ON \`_episodes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_created_at_idx\` ON \`_episodes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_updated_at_idx\` ON \`_episodes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_snapshot_idx\` ON \`_episodes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_published_locale_idx\` ON \`_episodes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_latest_idx\` ON \`_episodes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_newest_idx\` ON \`_episodes_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_episodes_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_notes\` text,
  	\`version_transcript\` text,
  	\`version_slug\` text,
  	\`version_translation_state\` text DEFAULT 'reviewed',
  	\`version_publish_on\` text,
  	\`version_published_at\` text,
  	\`version_modified_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_episodes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_slug_idx\` ON \`_episodes_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_publish_on_idx\` ON \`_episodes_v_locales\` (\`version_publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version__status_idx\` ON \`_episodes_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_episodes_v_locales_locale_parent_id_unique\` ON \`_episodes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_locales_owner_idx\` ON \`_episodes_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_episodes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`concepts_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_episodes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_episodes_v_rels_order_idx\` ON \`_episodes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_rels_parent_idx\` ON \`_episodes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_rels_path_idx\` ON \`_episodes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_rels_concepts_id_idx\` ON \`_episodes_v_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_rels_partners_id_idx\` ON \`_episodes_v_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`news_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`blocks\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_sections_order_idx\` ON \`news_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_sections_parent_id_idx\` ON \`news_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_sections_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_sections_locales_locale_parent_id_unique\` ON \`news_sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_sections_locales_owner_idx\` ON \`news_sections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`news_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_authors_order_idx\` ON \`news_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_authors_parent_id_idx\` ON \`news_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`image_id\` text(36),
  	\`source_locale\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`published_in_en\` integer DEFAULT false,
  	\`published_in_nl\` integer DEFAULT false,
  	\`published_in_de\` integer DEFAULT false,
  	\`published_in_pt\` integer DEFAULT false,
  	\`published_in_sk\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_date_idx\` ON \`news\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`news_image_idx\` ON \`news\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`news_published_in_published_in_en_idx\` ON \`news\` (\`published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`news_published_in_published_in_nl_idx\` ON \`news\` (\`published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`news_published_in_published_in_de_idx\` ON \`news\` (\`published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`news_published_in_published_in_pt_idx\` ON \`news\` (\`published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`news_published_in_published_in_sk_idx\` ON \`news\` (\`published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`news_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`translation_state\` text DEFAULT 'reviewed',
  	\`publish_on\` text,
  	\`published_at\` text,
  	\`modified_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_slug_idx\` ON \`news_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`news_publish_on_idx\` ON \`news_locales\` (\`publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_locales_owner_idx\` ON \`news_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`references_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_references_id_idx\` ON \`news_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_partners_id_idx\` ON \`news_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`blocks\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_sections_order_idx\` ON \`_news_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_sections_parent_id_idx\` ON \`_news_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_sections_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_version_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_version_sections_locales_locale_parent_id_unique\` ON \`_news_v_version_sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_sections_locales_owner_idx\` ON \`_news_v_version_sections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_authors_order_idx\` ON \`_news_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_authors_parent_id_idx\` ON \`_news_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_date\` text,
  	\`version_image_id\` text(36),
  	\`version_source_locale\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_published_in_en\` integer DEFAULT false,
  	\`version_published_in_nl\` integer DEFAULT false,
  	\`version_published_in_de\` integer DEFAULT false,
  	\`version_published_in_pt\` integer DEFAULT false,
  	\`version_published_in_sk\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_date_idx\` ON \`_news_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_image_idx\` ON \`_news_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_published_in_version_published_in_en_idx\` ON \`_news_v\` (\`version_published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_published_in_version_published_in_nl_idx\` ON \`_news_v\` (\`version_published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_published_in_version_published_in_de_idx\` ON \`_news_v\` (\`version_published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_published_in_version_published_in_pt_idx\` ON \`_news_v\` (\`version_published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_published_in_version_published_in_sk_idx\` ON \`_news_v\` (\`version_published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_newest_idx\` ON \`_news_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_translation_state\` text DEFAULT 'reviewed',
  	\`version_publish_on\` text,
  	\`version_published_at\` text,
  	\`version_modified_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_publish_on_idx\` ON \`_news_v_locales\` (\`version_publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_locales_owner_idx\` ON \`_news_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`references_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_references_id_idx\` ON \`_news_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_partners_id_idx\` ON \`_news_v_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`blocks\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_sections_order_idx\` ON \`pages_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_sections_parent_id_idx\` ON \`pages_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_sections_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_sections_locales_locale_parent_id_unique\` ON \`pages_sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_sections_locales_owner_idx\` ON \`pages_sections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`pages_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_authors_order_idx\` ON \`pages_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_authors_parent_id_idx\` ON \`pages_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`place\` text DEFAULT 'ordinary',
  	\`source_locale\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`published_in_en\` integer DEFAULT false,
  	\`published_in_nl\` integer DEFAULT false,
  	\`published_in_de\` integer DEFAULT false,
  	\`published_in_pt\` integer DEFAULT false,
  	\`published_in_sk\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_published_in_published_in_en_idx\` ON \`pages\` (\`published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`pages_published_in_published_in_nl_idx\` ON \`pages\` (\`published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`pages_published_in_published_in_de_idx\` ON \`pages\` (\`published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`pages_published_in_published_in_pt_idx\` ON \`pages\` (\`published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`pages_published_in_published_in_sk_idx\` ON \`pages\` (\`published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`translation_state\` text DEFAULT 'reviewed',
  	\`publish_on\` text,
  	\`published_at\` text,
  	\`modified_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`pages_publish_on_idx\` ON \`pages_locales\` (\`publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_locales_owner_idx\` ON \`pages_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`references_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_references_id_idx\` ON \`pages_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_partners_id_idx\` ON \`pages_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`blocks\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_sections_order_idx\` ON \`_pages_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_sections_parent_id_idx\` ON \`_pages_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_sections_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_sections_locales_locale_parent_id_unique\` ON \`_pages_v_version_sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_sections_locales_owner_idx\` ON \`_pages_v_version_sections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_authors_order_idx\` ON \`_pages_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_authors_parent_id_idx\` ON \`_pages_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_place\` text DEFAULT 'ordinary',
  	\`version_source_locale\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_published_in_en\` integer DEFAULT false,
  	\`version_published_in_nl\` integer DEFAULT false,
  	\`version_published_in_de\` integer DEFAULT false,
  	\`version_published_in_pt\` integer DEFAULT false,
  	\`version_published_in_sk\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_published_in_version_published_in_en_idx\` ON \`_pages_v\` (\`version_published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_published_in_version_published_in_nl_idx\` ON \`_pages_v\` (\`version_published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_published_in_version_published_in_de_idx\` ON \`_pages_v\` (\`version_published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_published_in_version_published_in_pt_idx\` ON \`_pages_v\` (\`version_published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_published_in_version_published_in_sk_idx\` ON \`_pages_v\` (\`version_published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_newest_idx\` ON \`_pages_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_translation_state\` text DEFAULT 'reviewed',
  	\`version_publish_on\` text,
  	\`version_published_at\` text,
  	\`version_modified_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_publish_on_idx\` ON \`_pages_v_locales\` (\`version_publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_locales_owner_idx\` ON \`_pages_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`references_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_references_id_idx\` ON \`_pages_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_partners_id_idx\` ON \`_pages_v_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`partners_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_authors_order_idx\` ON \`partners_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`partners_authors_parent_id_idx\` ON \`partners_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partners\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`country\` text,
  	\`url\` text,
  	\`logo_id\` text(36),
  	\`source_locale\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`published_in_en\` integer DEFAULT false,
  	\`published_in_nl\` integer DEFAULT false,
  	\`published_in_de\` integer DEFAULT false,
  	\`published_in_pt\` integer DEFAULT false,
  	\`published_in_sk\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_logo_idx\` ON \`partners\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_published_in_published_in_en_idx\` ON \`partners\` (\`published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`partners_published_in_published_in_nl_idx\` ON \`partners\` (\`published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`partners_published_in_published_in_de_idx\` ON \`partners\` (\`published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`partners_published_in_published_in_pt_idx\` ON \`partners\` (\`published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`partners_published_in_published_in_sk_idx\` ON \`partners\` (\`published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`partners_updated_at_idx\` ON \`partners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_created_at_idx\` ON \`partners\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_deleted_at_idx\` ON \`partners\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`partners_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`role\` text,
  	\`description\` text,
  	\`slug\` text,
  	\`translation_state\` text DEFAULT 'reviewed',
  	\`publish_on\` text,
  	\`published_at\` text,
  	\`modified_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_slug_idx\` ON \`partners_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`partners_publish_on_idx\` ON \`partners_locales\` (\`publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`partners__status_idx\` ON \`partners_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`partners_locales_locale_parent_id_unique\` ON \`partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_locales_owner_idx\` ON \`partners_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`partners_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_rels_order_idx\` ON \`partners_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`partners_rels_parent_idx\` ON \`partners_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_rels_path_idx\` ON \`partners_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`partners_rels_partners_id_idx\` ON \`partners_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_partners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_partners_v_version_authors_order_idx\` ON \`_partners_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_authors_parent_id_idx\` ON \`_partners_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_country\` text,
  	\`version_url\` text,
  	\`version_logo_id\` text(36),
  	\`version_source_locale\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_published_in_en\` integer DEFAULT false,
  	\`version_published_in_nl\` integer DEFAULT false,
  	\`version_published_in_de\` integer DEFAULT false,
  	\`version_published_in_pt\` integer DEFAULT false,
  	\`version_published_in_sk\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_partners_v_parent_idx\` ON \`_partners_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_logo_idx\` ON \`_partners_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_published_in_version_published_in_en_idx\` ON \`_partners_v\` (\`version_published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_published_in_version_published_in_nl_idx\` ON \`_partners_v\` (\`version_published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_published_in_version_published_in_de_idx\` ON \`_partners_v\` (\`version_published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_published_in_version_published_in_pt_idx\` ON \`_partners_v\` (\`version_published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_published_in_version_published_in_sk_idx\` ON \`_partners_v\` (\`version_published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_updated_at_idx\` ON \`_partners_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_created_at_idx\` ON \`_partners_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_deleted_at_idx\` ON \`_partners_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_created_at_idx\` ON \`_partners_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_updated_at_idx\` ON \`_partners_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_snapshot_idx\` ON \`_partners_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_published_locale_idx\` ON \`_partners_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_latest_idx\` ON \`_partners_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_newest_idx\` ON \`_partners_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_role\` text,
  	\`version_description\` text,
  	\`version_slug\` text,
  	\`version_translation_state\` text DEFAULT 'reviewed',
  	\`version_publish_on\` text,
  	\`version_published_at\` text,
  	\`version_modified_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_partners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_slug_idx\` ON \`_partners_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_publish_on_idx\` ON \`_partners_v_locales\` (\`version_publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version__status_idx\` ON \`_partners_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_partners_v_locales_locale_parent_id_unique\` ON \`_partners_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_locales_owner_idx\` ON \`_partners_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_partners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_partners_v_rels_order_idx\` ON \`_partners_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_rels_parent_idx\` ON \`_partners_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_rels_path_idx\` ON \`_partners_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_rels_partners_id_idx\` ON \`_partners_v_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`terms_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_authors_order_idx\` ON \`terms_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`terms_authors_parent_id_idx\` ON \`terms_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_locale\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`published_in_en\` integer DEFAULT false,
  	\`published_in_nl\` integer DEFAULT false,
  	\`published_in_de\` integer DEFAULT false,
  	\`published_in_pt\` integer DEFAULT false,
  	\`published_in_sk\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_published_in_published_in_en_idx\` ON \`terms\` (\`published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`terms_published_in_published_in_nl_idx\` ON \`terms\` (\`published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`terms_published_in_published_in_de_idx\` ON \`terms\` (\`published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`terms_published_in_published_in_pt_idx\` ON \`terms\` (\`published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`terms_published_in_published_in_sk_idx\` ON \`terms\` (\`published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_deleted_at_idx\` ON \`terms\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`terms_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`definition\` text,
  	\`slug\` text,
  	\`translation_state\` text DEFAULT 'reviewed',
  	\`publish_on\` text,
  	\`published_at\` text,
  	\`modified_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_slug_idx\` ON \`terms_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`terms_publish_on_idx\` ON \`terms_locales\` (\`publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`terms__status_idx\` ON \`terms_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_locales_locale_parent_id_unique\` ON \`terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_locales_owner_idx\` ON \`terms_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`terms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_texts_order_parent\` ON \`terms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_texts_locale_parent\` ON \`terms_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_texts_list_idx\` ON \`terms_texts\` (\`parent_id\`,\`path\`);`)
  await db.run(sql`CREATE TABLE \`terms_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_rels_order_idx\` ON \`terms_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_parent_idx\` ON \`terms_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_path_idx\` ON \`terms_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_partners_id_idx\` ON \`terms_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_version_authors_order_idx\` ON \`_terms_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_authors_parent_id_idx\` ON \`_terms_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_source_locale\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_published_in_en\` integer DEFAULT false,
  	\`version_published_in_nl\` integer DEFAULT false,
  	\`version_published_in_de\` integer DEFAULT false,
  	\`version_published_in_pt\` integer DEFAULT false,
  	\`version_published_in_sk\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_parent_idx\` ON \`_terms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_published_in_version_published_in_en_idx\` ON \`_terms_v\` (\`version_published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_published_in_version_published_in_nl_idx\` ON \`_terms_v\` (\`version_published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_published_in_version_published_in_de_idx\` ON \`_terms_v\` (\`version_published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_published_in_version_published_in_pt_idx\` ON \`_terms_v\` (\`version_published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_published_in_version_published_in_sk_idx\` ON \`_terms_v\` (\`version_published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_updated_at_idx\` ON \`_terms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_created_at_idx\` ON \`_terms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_deleted_at_idx\` ON \`_terms_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_created_at_idx\` ON \`_terms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_updated_at_idx\` ON \`_terms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_snapshot_idx\` ON \`_terms_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_published_locale_idx\` ON \`_terms_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_latest_idx\` ON \`_terms_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_newest_idx\` ON \`_terms_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_definition\` text,
  	\`version_slug\` text,
  	\`version_translation_state\` text DEFAULT 'reviewed',
  	\`version_publish_on\` text,
  	\`version_published_at\` text,
  	\`version_modified_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_slug_idx\` ON \`_terms_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_publish_on_idx\` ON \`_terms_v_locales\` (\`version_publish_on\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version__status_idx\` ON \`_terms_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_terms_v_locales_locale_parent_id_unique\` ON \`_terms_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_locales_owner_idx\` ON \`_terms_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_texts_order_parent\` ON \`_terms_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_texts_locale_parent\` ON \`_terms_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_texts_list_idx\` ON \`_terms_v_texts\` (\`parent_id\`,\`path\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_order_idx\` ON \`_terms_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_parent_idx\` ON \`_terms_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_path_idx\` ON \`_terms_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_partners_id_idx\` ON \`_terms_v_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`references_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`family\` text,
  	\`given\` text,
  	\`literal\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`references_authors_order_idx\` ON \`references_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`references_authors_parent_id_idx\` ON \`references_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`references_editors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`family\` text,
  	\`given\` text,
  	\`literal\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`references_editors_order_idx\` ON \`references_editors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`references_editors_parent_id_idx\` ON \`references_editors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`references\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`citation_key\` text NOT NULL,
  	\`type\` text DEFAULT 'article-journal' NOT NULL,
  	\`title\` text NOT NULL,
  	\`year\` numeric,
  	\`year_suffix\` text,
  	\`container_title\` text,
  	\`volume\` text,
  	\`issue\` text,
  	\`pages\` text,
  	\`edition\` text,
  	\`publisher\` text,
  	\`publisher_place\` text,
  	\`doi\` text,
  	\`url\` text,
  	\`source_locale\` text NOT NULL,
  	\`published_in_en\` integer DEFAULT false,
  	\`published_in_nl\` integer DEFAULT false,
  	\`published_in_de\` integer DEFAULT false,
  	\`published_in_pt\` integer DEFAULT false,
  	\`published_in_sk\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`references_citation_key_idx\` ON \`references\` (\`citation_key\`);`)
  await db.run(sql`CREATE INDEX \`references_year_idx\` ON \`references\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`references_doi_idx\` ON \`references\` (\`doi\`);`)
  await db.run(sql`CREATE INDEX \`references_published_in_published_in_en_idx\` ON \`references\` (\`published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`references_published_in_published_in_nl_idx\` ON \`references\` (\`published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`references_published_in_published_in_de_idx\` ON \`references\` (\`published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`references_published_in_published_in_pt_idx\` ON \`references\` (\`published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`references_published_in_published_in_sk_idx\` ON \`references\` (\`published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`references_updated_at_idx\` ON \`references\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`references_created_at_idx\` ON \`references\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`references_deleted_at_idx\` ON \`references\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`decorative\` integer DEFAULT false,
  	\`credit\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`source_locale\` text NOT NULL,
  	\`published_in_en\` integer DEFAULT false,
  	\`published_in_nl\` integer DEFAULT false,
  	\`published_in_de\` integer DEFAULT false,
  	\`published_in_pt\` integer DEFAULT false,
  	\`published_in_sk\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_medium_url\` text,
  	\`sizes_medium_width\` numeric,
  	\`sizes_medium_height\` numeric,
  	\`sizes_medium_mime_type\` text,
  	\`sizes_medium_filesize\` numeric,
  	\`sizes_medium_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_published_in_published_in_en_idx\` ON \`media\` (\`published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`media_published_in_published_in_nl_idx\` ON \`media\` (\`published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`media_published_in_published_in_de_idx\` ON \`media\` (\`published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`media_published_in_published_in_pt_idx\` ON \`media\` (\`published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`media_published_in_published_in_sk_idx\` ON \`media\` (\`published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_sizes_medium_filename_idx\` ON \`media\` (\`sizes_medium_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_owner_idx\` ON \`media_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`language\` text DEFAULT 'en',
  	\`role\` text DEFAULT 'translator' NOT NULL,
  	\`reads_drafts\` integer DEFAULT false,
  	\`daily_letter\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`audit\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action\` text NOT NULL,
  	\`document_kind\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`title\` text,
  	\`locale\` text,
  	\`person_id\` text,
  	\`person_name\` text,
  	\`reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_action_idx\` ON \`audit\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_document_id_idx\` ON \`audit\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_person_id_idx\` ON \`audit\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_updated_at_idx\` ON \`audit\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_created_at_idx\` ON \`audit\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`source_locale\` text NOT NULL,
  	\`title\` text,
  	\`published\` integer DEFAULT false,
  	\`deleted\` integer DEFAULT false,
  	\`totals\` text NOT NULL,
  	\`outdated_since\` text,
  	\`assignee_id\` text,
  	\`assignee_name\` text,
  	\`assigned_by\` text,
  	\`due\` text,
  	\`entries\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translations_key_idx\` ON \`translations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translations_document_idx\` ON \`translations\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`translations_locale_idx\` ON \`translations\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`translations_assignee_id_idx\` ON \`translations\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_updated_at_idx\` ON \`translations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_created_at_idx\` ON \`translations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`passage_history\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`passage\` text NOT NULL,
  	\`deed\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`origin\` text,
  	\`source\` text,
  	\`target\` text,
  	\`note\` text,
  	\`person_id\` text,
  	\`person_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`passage_history_document_idx\` ON \`passage_history\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`passage_history_locale_idx\` ON \`passage_history\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`passage_history_passage_idx\` ON \`passage_history\` (\`passage\`);`)
  await db.run(sql`CREATE INDEX \`passage_history_updated_at_idx\` ON \`passage_history\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`passage_history_created_at_idx\` ON \`passage_history\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`passage_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`passage\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`mentions\` text,
  	\`resolved\` integer DEFAULT false,
  	\`person_id\` text,
  	\`person_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`passage_comments_document_idx\` ON \`passage_comments\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`passage_comments_locale_idx\` ON \`passage_comments\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`passage_comments_passage_idx\` ON \`passage_comments\` (\`passage\`);`)
  await db.run(sql`CREATE INDEX \`passage_comments_updated_at_idx\` ON \`passage_comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`passage_comments_created_at_idx\` ON \`passage_comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`memory_units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`pair\` text NOT NULL,
  	\`source_hash\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`removed\` integer DEFAULT false,
  	\`kind\` text,
  	\`document\` text,
  	\`passage\` text,
  	\`origin\` text,
  	\`person_id\` text,
  	\`person_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`memory_units_key_idx\` ON \`memory_units\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`memory_units_source_hash_idx\` ON \`memory_units\` (\`source_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`memory_units_seq_idx\` ON \`memory_units\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`memory_units_updated_at_idx\` ON \`memory_units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`memory_units_created_at_idx\` ON \`memory_units\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pair_seq_idx\` ON \`memory_units\` (\`pair\`,\`seq\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`to\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`kind\` text,
  	\`document\` text,
  	\`locale\` text,
  	\`passage\` text,
  	\`title\` text,
  	\`text\` text,
  	\`count\` numeric,
  	\`sent_at\` text,
  	\`sent_with\` text,
  	\`claimed_at\` text,
  	\`seen_at\` text,
  	\`person_id\` text,
  	\`person_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`notifications_to_idx\` ON \`notifications\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`notifications_sent_at_idx\` ON \`notifications\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_trend\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`totals\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translation_trend_key_idx\` ON \`translation_trend\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translation_trend_day_idx\` ON \`translation_trend\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`translation_trend_updated_at_idx\` ON \`translation_trend\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_trend_created_at_idx\` ON \`translation_trend\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`cursor\` numeric NOT NULL,
  	\`entry\` text,
  	\`former_slugs\` text,
  	\`record\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_key_idx\` ON \`publications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`publications_document_idx\` ON \`publications\` (\`document\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_cursor_idx\` ON \`publications\` (\`cursor\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publications_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_texts_order_parent\` ON \`publications_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_texts_text_idx\` ON \`publications_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`publications_texts_list_idx\` ON \`publications_texts\` (\`parent_id\`,\`path\`);`)
  await db.run(sql`CREATE TABLE \`slugs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`slugs_key_idx\` ON \`slugs\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`slugs_document_idx\` ON \`slugs\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`slugs_updated_at_idx\` ON \`slugs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`slugs_created_at_idx\` ON \`slugs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`chapters_id\` text(36),
  	\`concepts_id\` text(36),
  	\`practices_id\` text(36),
  	\`modules_id\` text(36),
  	\`tools_id\` text(36),
  	\`episodes_id\` text(36),
  	\`news_id\` text(36),
  	\`pages_id\` text(36),
  	\`partners_id\` text(36),
  	\`terms_id\` text(36),
  	\`references_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`chapters_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`modules_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`episodes_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_chapters_id_idx\` ON \`payload_locked_documents_rels\` (\`chapters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_concepts_id_idx\` ON \`payload_locked_documents_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_practices_id_idx\` ON \`payload_locked_documents_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_modules_id_idx\` ON \`payload_locked_documents_rels\` (\`modules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tools_id_idx\` ON \`payload_locked_documents_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_episodes_id_idx\` ON \`payload_locked_documents_rels\` (\`episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_references_id_idx\` ON \`payload_locked_documents_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`grant_number\` text,
  	\`logo_id\` text(36),
  	\`contact_organisation\` text,
  	\`contact_email\` text,
  	\`own_approval\` integer DEFAULT false,
  	\`source_locale\` text DEFAULT 'en',
  	\`published_in_en\` integer DEFAULT false,
  	\`published_in_nl\` integer DEFAULT false,
  	\`published_in_de\` integer DEFAULT false,
  	\`published_in_pt\` integer DEFAULT false,
  	\`published_in_sk\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_logo_idx\` ON \`site\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`site_published_in_published_in_en_idx\` ON \`site\` (\`published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`site_published_in_published_in_nl_idx\` ON \`site\` (\`published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`site_published_in_published_in_de_idx\` ON \`site\` (\`published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`site_published_in_published_in_pt_idx\` ON \`site\` (\`published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`site_published_in_published_in_sk_idx\` ON \`site\` (\`published_in_sk\`);`)
  await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`name\` text,
  	\`claim\` text,
  	\`funding\` text,
  	\`disclaimer\` text,
  	\`contact_address\` text,
  	\`published_at\` text,
  	\`modified_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site__status_idx\` ON \`site_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_locales_owner_idx\` ON \`site_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_site_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_grant_number\` text,
  	\`version_logo_id\` text(36),
  	\`version_contact_organisation\` text,
  	\`version_contact_email\` text,
  	\`version_own_approval\` integer DEFAULT false,
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
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_version_logo_idx\` ON \`_site_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_published_in_version_published_in_en_idx\` ON \`_site_v\` (\`version_published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_published_in_version_published_in_nl_idx\` ON \`_site_v\` (\`version_published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_published_in_version_published_in_de_idx\` ON \`_site_v\` (\`version_published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_published_in_version_published_in_pt_idx\` ON \`_site_v\` (\`version_published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_published_in_version_published_in_sk_idx\` ON \`_site_v\` (\`version_published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_created_at_idx\` ON \`_site_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_updated_at_idx\` ON \`_site_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_snapshot_idx\` ON \`_site_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_published_locale_idx\` ON \`_site_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_latest_idx\` ON \`_site_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_locales\` (
  	\`version_name\` text,
  	\`version_claim\` text,
  	\`version_funding\` text,
  	\`version_disclaimer\` text,
  	\`version_contact_address\` text,
  	\`version_published_at\` text,
  	\`version_modified_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_version__status_idx\` ON \`_site_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_locales_locale_parent_id_unique\` ON \`_site_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_locales_owner_idx\` ON \`_site_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`navigation_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`page_id\` text(36),
  	\`url\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_entries_order_idx\` ON \`navigation_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_entries_parent_id_idx\` ON \`navigation_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_entries_page_idx\` ON \`navigation_entries\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_entries_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_entries_locales_locale_parent_id_unique\` ON \`navigation_entries_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_entries_locales_owner_idx\` ON \`navigation_entries_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_locale\` text DEFAULT 'en',
  	\`published_in_en\` integer DEFAULT false,
  	\`published_in_nl\` integer DEFAULT false,
  	\`published_in_de\` integer DEFAULT false,
  	\`published_in_pt\` integer DEFAULT false,
  	\`published_in_sk\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_published_in_published_in_en_idx\` ON \`navigation\` (\`published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`navigation_published_in_published_in_nl_idx\` ON \`navigation\` (\`published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`navigation_published_in_published_in_de_idx\` ON \`navigation\` (\`published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`navigation_published_in_published_in_pt_idx\` ON \`navigation\` (\`published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`navigation_published_in_published_in_sk_idx\` ON \`navigation\` (\`published_in_sk\`);`)
  await db.run(sql`CREATE TABLE \`navigation_locales\` (
  	\`published_at\` text,
  	\`modified_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation__status_idx\` ON \`navigation_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_locales_locale_parent_id_unique\` ON \`navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_locales_owner_idx\` ON \`navigation_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`page_id\` text(36),
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_entries_order_idx\` ON \`_navigation_v_version_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_entries_parent_id_idx\` ON \`_navigation_v_version_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_entries_page_idx\` ON \`_navigation_v_version_entries\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_entries_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_entries_locales_locale_parent_id_uniqu\` ON \`_navigation_v_version_entries_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_entries_locales_owner_idx\` ON \`_navigation_v_version_entries_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
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
  	\`latest\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_published_in_version_published_in__idx\` ON \`_navigation_v\` (\`version_published_in_en\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_published_in_version_published_i_1_idx\` ON \`_navigation_v\` (\`version_published_in_nl\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_published_in_version_published_i_2_idx\` ON \`_navigation_v\` (\`version_published_in_de\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_published_in_version_published_i_3_idx\` ON \`_navigation_v\` (\`version_published_in_pt\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_published_in_version_published_i_4_idx\` ON \`_navigation_v\` (\`version_published_in_sk\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_snapshot_idx\` ON \`_navigation_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_published_locale_idx\` ON \`_navigation_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_latest_idx\` ON \`_navigation_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_locales\` (
  	\`version_published_at\` text,
  	\`version_modified_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_version__status_idx\` ON \`_navigation_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_locales_locale_parent_id_unique\` ON \`_navigation_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_locales_owner_idx\` ON \`_navigation_v_locales\` (\`_parent_id\`,\`_locale\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`chapters_sections\`;`)
  await db.run(sql`DROP TABLE \`chapters_sections_locales\`;`)
  await db.run(sql`DROP TABLE \`chapters_authors\`;`)
  await db.run(sql`DROP TABLE \`chapters\`;`)
  await db.run(sql`DROP TABLE \`chapters_locales\`;`)
  await db.run(sql`DROP TABLE \`chapters_rels\`;`)
  await db.run(sql`DROP TABLE \`_chapters_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_chapters_v_version_sections_locales\`;`)
  await db.run(sql`DROP TABLE \`_chapters_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_chapters_v\`;`)
  await db.run(sql`DROP TABLE \`_chapters_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_chapters_v_rels\`;`)
  await db.run(sql`DROP TABLE \`concepts_sections\`;`)
  await db.run(sql`DROP TABLE \`concepts_sections_locales\`;`)
  await db.run(sql`DROP TABLE \`concepts_authors\`;`)
  await db.run(sql`DROP TABLE \`concepts\`;`)
  await db.run(sql`DROP TABLE \`concepts_locales\`;`)
  await db.run(sql`DROP TABLE \`concepts_rels\`;`)
  await db.run(sql`DROP TABLE \`_concepts_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_concepts_v_version_sections_locales\`;`)
  await db.run(sql`DROP TABLE \`_concepts_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_concepts_v\`;`)
  await db.run(sql`DROP TABLE \`_concepts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_concepts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`practices_people\`;`)
  await db.run(sql`DROP TABLE \`practices_people_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_steps\`;`)
  await db.run(sql`DROP TABLE \`practices_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_authors\`;`)
  await db.run(sql`DROP TABLE \`practices\`;`)
  await db.run(sql`DROP TABLE \`practices_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_rels\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_people_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_practices_v\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`modules_outcomes\`;`)
  await db.run(sql`DROP TABLE \`modules_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`modules_units_activities\`;`)
  await db.run(sql`DROP TABLE \`modules_units_activities_locales\`;`)
  await db.run(sql`DROP TABLE \`modules_units_materials\`;`)
  await db.run(sql`DROP TABLE \`modules_units_materials_locales\`;`)
  await db.run(sql`DROP TABLE \`modules_units\`;`)
  await db.run(sql`DROP TABLE \`modules_units_locales\`;`)
  await db.run(sql`DROP TABLE \`modules_authors\`;`)
  await db.run(sql`DROP TABLE \`modules\`;`)
  await db.run(sql`DROP TABLE \`modules_locales\`;`)
  await db.run(sql`DROP TABLE \`modules_rels\`;`)
  await db.run(sql`DROP TABLE \`_modules_v_version_outcomes\`;`)
  await db.run(sql`DROP TABLE \`_modules_v_version_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`_modules_v_version_units_activities\`;`)
  await db.run(sql`DROP TABLE \`_modules_v_version_units_activities_locales\`;`)
  await db.run(sql`DROP TABLE \`_modules_v_version_units_materials\`;`)
  await db.run(sql`DROP TABLE \`_modules_v_version_units_materials_locales\`;`)
  await db.run(sql`DROP TABLE \`_modules_v_version_units\`;`)
  await db.run(sql`DROP TABLE \`_modules_v_version_units_locales\`;`)
  await db.run(sql`DROP TABLE \`_modules_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_modules_v\`;`)
  await db.run(sql`DROP TABLE \`_modules_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_modules_v_rels\`;`)
  await db.run(sql`DROP TABLE \`tools_materials\`;`)
  await db.run(sql`DROP TABLE \`tools_materials_locales\`;`)
  await db.run(sql`DROP TABLE \`tools_steps\`;`)
  await db.run(sql`DROP TABLE \`tools_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`tools_authors\`;`)
  await db.run(sql`DROP TABLE \`tools\`;`)
  await db.run(sql`DROP TABLE \`tools_locales\`;`)
  await db.run(sql`DROP TABLE \`tools_rels\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_version_materials\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_version_materials_locales\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_tools_v\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_rels\`;`)
  await db.run(sql`DROP TABLE \`episodes_guests\`;`)
  await db.run(sql`DROP TABLE \`episodes_guests_locales\`;`)
  await db.run(sql`DROP TABLE \`episodes_time_marks\`;`)
  await db.run(sql`DROP TABLE \`episodes_time_marks_locales\`;`)
  await db.run(sql`DROP TABLE \`episodes_authors\`;`)
  await db.run(sql`DROP TABLE \`episodes\`;`)
  await db.run(sql`DROP TABLE \`episodes_locales\`;`)
  await db.run(sql`DROP TABLE \`episodes_rels\`;`)
  await db.run(sql`DROP TABLE \`_episodes_v_version_guests\`;`)
  await db.run(sql`DROP TABLE \`_episodes_v_version_guests_locales\`;`)
  await db.run(sql`DROP TABLE \`_episodes_v_version_time_marks\`;`)
  await db.run(sql`DROP TABLE \`_episodes_v_version_time_marks_locales\`;`)
  await db.run(sql`DROP TABLE \`_episodes_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_episodes_v\`;`)
  await db.run(sql`DROP TABLE \`_episodes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_episodes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`news_sections\`;`)
  await db.run(sql`DROP TABLE \`news_sections_locales\`;`)
  await db.run(sql`DROP TABLE \`news_authors\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_locales\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_sections_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_sections\`;`)
  await db.run(sql`DROP TABLE \`pages_sections_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_authors\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_sections_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`partners_authors\`;`)
  await db.run(sql`DROP TABLE \`partners\`;`)
  await db.run(sql`DROP TABLE \`partners_locales\`;`)
  await db.run(sql`DROP TABLE \`partners_rels\`;`)
  await db.run(sql`DROP TABLE \`_partners_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_partners_v\`;`)
  await db.run(sql`DROP TABLE \`_partners_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_partners_v_rels\`;`)
  await db.run(sql`DROP TABLE \`terms_authors\`;`)
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`DROP TABLE \`terms_locales\`;`)
  await db.run(sql`DROP TABLE \`terms_texts\`;`)
  await db.run(sql`DROP TABLE \`terms_rels\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_terms_v\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_rels\`;`)
  await db.run(sql`DROP TABLE \`references_authors\`;`)
  await db.run(sql`DROP TABLE \`references_editors\`;`)
  await db.run(sql`DROP TABLE \`references\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`audit\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`DROP TABLE \`passage_history\`;`)
  await db.run(sql`DROP TABLE \`passage_comments\`;`)
  await db.run(sql`DROP TABLE \`memory_units\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`translation_trend\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`publications_texts\`;`)
  await db.run(sql`DROP TABLE \`slugs\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v\`;`)
  await db.run(sql`DROP TABLE \`_site_v_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_entries\`;`)
  await db.run(sql`DROP TABLE \`navigation_entries_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_entries\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_entries_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_locales\`;`)
}
