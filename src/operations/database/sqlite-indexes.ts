import { type AnySQLiteColumn, index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import type { sqliteAdapter } from '@payloadcms/db-sqlite';

type SchemaHook = NonNullable<Parameters<typeof sqliteAdapter>[0]['afterSchemaInit']>[number];

/**
 * Adds the indexes that Payload's schema lacks, so that reading a document searches instead of scanning (traps, speed):
 * texts by their document, since the unique index leads on the language, lists of words by theirs, and versions by
 * document and age.
 */
export const addMissingIndexes: SchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    const {
      _parentID: owner,
      _locale: locale,
      parent,
      path,
      updatedAt,
      createdAt,
    } = table as Readonly<Record<string, AnySQLiteColumn | undefined>>;
    if (owner !== undefined && locale !== undefined) {
      extendTable({ table, extraConfig: () => ({ ownerIdx: index(`${name}_owner_idx`).on(owner, locale) }) });
    }
    if (/_(texts|numbers)$/.test(name) && parent !== undefined && path !== undefined) {
      extendTable({ table, extraConfig: () => ({ listIdx: index(`${name}_list_idx`).on(parent, path) }) });
    }
    if (name.endsWith('_v') && parent !== undefined && updatedAt !== undefined && createdAt !== undefined) {
      extendTable({ table, extraConfig: () => ({ newestIdx: index(`${name}_newest_idx`).on(parent, updatedAt, createdAt) }) });
    }
  }
  return schema;
};
