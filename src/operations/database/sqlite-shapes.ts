import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { getTableConfig, type SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import { columnInWords, indexInWords, type SchemaShape, type TableShape } from './schema-shape.ts';
import type { SchemaSnapshot } from './schema-snapshot.ts';

/** The schema that the code asks for. */
export function wantedShape({ tables }: SQLiteAdapter): SchemaShape {
  return Object.fromEntries(
    Object.values(tables as Readonly<Record<string, SQLiteTable>>).map((table) => {
      const { name, columns, indexes } = getTableConfig(table);
      const shape: TableShape = {
        columns: Object.fromEntries(columns.map((each) => [each.name, columnInWords({ type: each.getSQLType(), notNull: each.notNull })])),
        indexes: Object.fromEntries(
          indexes.map(({ config }) => [
            config.name,
            indexInWords({ columns: config.columns.map((column) => ('name' in column ? column.name : '')), unique: config.unique }),
          ]),
        ),
      };
      return [name, shape];
    }),
  );
}

/** The schema that lies beside a migration. */
export function snapshotShape({ tables }: SchemaSnapshot): SchemaShape {
  return Object.fromEntries(
    Object.entries(tables).map(([name, { columns, indexes }]) => [
      name,
      {
        columns: Object.fromEntries(Object.values(columns).map((each) => [each.name, columnInWords(each)])),
        indexes: Object.fromEntries(Object.values(indexes).map((each) => [each.name, indexInWords({ ...each, unique: each.isUnique })])),
      },
    ]),
  );
}

/** The schema that is there: two questions for all tables, a few milliseconds. */
export async function foundShape({ client }: SQLiteAdapter): Promise<SchemaShape> {
  const shape: Record<string, { columns: Record<string, string>; indexes: Record<string, string> }> = {};
  const columns = await client.execute(`
    SELECT t.name AS "table", c.name, c.type, c."notnull" AS required
    FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`);
  for (const row of columns.rows) {
    const table = (shape[text(row['table'])] ??= { columns: {}, indexes: {} });
    table.columns[text(row['name'])] = columnInWords({ type: text(row['type']), notNull: Number(row['required']) === 1 });
  }
  // Indexes that belong to a primary key have no statement of their own (origin "c" stands for CREATE INDEX).
  const indexes = await client.execute(`
    SELECT t.name AS "table", i.name, i."unique" AS only_one, group_concat(c.name, char(10)) AS columns
    FROM sqlite_master t JOIN pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c
    WHERE t.type = 'table' AND i.origin = 'c' GROUP BY t.name, i.name`);
  for (const row of indexes.rows) {
    const table = shape[text(row['table'])];
    if (table === undefined) continue;
    table.indexes[text(row['name'])] = indexInWords({
      columns: text(row['columns']).split('\n'),
      unique: Number(row['only_one']) === 1,
    });
  }
  return shape;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
