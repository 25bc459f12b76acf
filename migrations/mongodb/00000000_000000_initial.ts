import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb';

const collections = [
  '_chapters_versions',
  '_concepts_versions',
  '_episodes_versions',
  '_modules_versions',
  '_navigation_versions',
  '_news_versions',
  '_pages_versions',
  '_partners_versions',
  '_practices_versions',
  '_site_versions',
  '_terms_versions',
  '_tools_versions',
  'audits',
  'chapters',
  'concepts',
  'episodes',
  'globals',
  'media',
  'memory-units',
  'modules',
  'news',
  'notifications',
  'pages',
  'partners',
  'passage-comments',
  'passage-histories',
  'payload-kvs',
  'payload-locked-documents',
  'payload-migrations',
  'payload-preferences',
  'practices',
  'publications',
  'references',
  'slugs',
  'terms',
  'tools',
  'translation-trends',
  'translations',
  'users',
  'write-locks',
];

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { connection } = payload.db;
  const existing = new Set((await connection.listCollections()).map(({ name }) => name));
  for (const name of collections) if (!existing.has(name)) await connection.createCollection(name);
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  for (const name of collections) if (name !== 'payload-migrations') await payload.db.connection.dropCollection(name);
}
