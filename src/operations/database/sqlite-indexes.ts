import { type AnySQLiteColumn, index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { locales } from '@/languages/locales.ts';

type SchemaHook = NonNullable<Parameters<typeof sqliteAdapter>[0]['afterSchemaInit']>[number];

/**
 * Adds the indexes that Payload's schema lacks, so that reading a document searches instead of scanning (traps, speed):
 * texts by their document, since the unique index leads on the language, lists of words by theirs, and versions by
 * document and age. And what a list asks for, with the order in which it stands: SQLite looks up the texts of every row
 * that it has to sort, of ten thousand where ten are shown.
 */
export const addMissingIndexes: SchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    const columns = table as Readonly<Record<string, AnySQLiteColumn | undefined>>;
    const { _parentID: owner, _locale: locale, parent, path, updatedAt, createdAt } = columns;
    if (owner !== undefined && locale !== undefined) {
      extendTable({ table, extraConfig: () => ({ ownerIdx: index(`${name}_owner_idx`).on(owner, locale) }) });
    }
    if (/_(texts|numbers)$/.test(name) && parent !== undefined && path !== undefined) {
      extendTable({ table, extraConfig: () => ({ listIdx: index(`${name}_list_idx`).on(parent, path) }) });
    }
    if (name.endsWith('_v') && parent !== undefined && updatedAt !== undefined && createdAt !== undefined) {
      extendTable({ table, extraConfig: () => ({ newestIdx: index(`${name}_newest_idx`).on(parent, updatedAt, createdAt) }) });
    }
    for (const [list, of] of Object.entries(listsOf(columns))) {
      extendTable({ table, extraConfig: () => ({ [`${list}ListIdx`]: index(`${name}_${list}_list_idx`).on(...of) }) });
    }
  }
  return schema;
};

type Columns = readonly [AnySQLiteColumn, ...AnySQLiteColumn[]];

/** Documents that are not in the trash, newest first: all of them and the public ones of a language; and the newest drafts of all. */
function listsOf(columns: Readonly<Record<string, AnySQLiteColumn | undefined>>): Record<string, Columns> {
  const { deletedAt, updatedAt, createdAt, latest, version_updatedAt } = columns;
  if (createdAt === undefined) return {};
  if (latest !== undefined && version_updatedAt !== undefined) return { latest: [latest, version_updatedAt, createdAt] };
  if (deletedAt === undefined || updatedAt === undefined) return {};
  const lists: Record<string, Columns> = { newest: [deletedAt, updatedAt, createdAt] };
  for (const locale of locales) {
    const isPublic = columns[`publishedIn_${locale}`];
    if (isPublic !== undefined) lists[`public_${locale}`] = [isPublic, updatedAt, createdAt];
  }
  return lists;
}
