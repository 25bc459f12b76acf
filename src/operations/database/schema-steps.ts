import type { SchemaSnapshot, TableSnapshot } from './schema-snapshot.ts';

/** The way from one schema to another, each step safe for what is stored and free of guesses. */
export interface SchemaSteps {
  /** The former schema with what is new. */
  readonly added: SchemaSnapshot;
  /** The wanted schema with what is no longer wanted: here both can be read, so here data are moved. */
  readonly changed: SchemaSnapshot;
  /** What the last step removes, `table` or `table.column`; words in it are lost unless they were moved. */
  readonly removed: readonly string[];
}

/**
 * Takes a change of the schema apart: first new tables and columns, then what is different, last what goes.
 *
 * One step would do for most changes, but drizzle-kit asks whether something was renamed where a table loses and gains
 * columns at once, and where it makes a table anew it reads the new columns from the old table, in which SQLite takes
 * their quoted names for texts (https://sqlite.org/quirks.html, section 8).
 */
export function schemaSteps({ from, to }: { from: SchemaSnapshot; to: SchemaSnapshot }): SchemaSteps {
  const added: Record<string, TableSnapshot> = { ...from.tables };
  const changed: Record<string, TableSnapshot> = { ...to.tables };
  const removed: string[] = [];
  for (const [name, table] of Object.entries(to.tables)) {
    const former = from.tables[name];
    added[name] = former === undefined ? table : withColumnsOf(former, table);
    if (former === undefined) continue;
    changed[name] = { ...withColumnsOf(table, former), indexes: { ...indexesOnLeftColumns(former, table), ...table.indexes } };
    removed.push(...without(former.columns, table.columns).map((column) => `${name}.${column}`));
  }
  for (const name of without(from.tables, to.tables)) {
    const table = from.tables[name];
    if (table !== undefined) changed[name] = table;
    removed.push(name);
  }
  return { added: { ...to, tables: added }, changed: { ...to, tables: changed }, removed };
}

/** A table with the columns that only the other one has, and what those refer to. */
function withColumnsOf(table: TableSnapshot, other: TableSnapshot): TableSnapshot {
  const extra = new Set(without(other.columns, table.columns));
  const references = Object.entries(other.foreignKeys).filter(([, { columnsFrom }]) => columnsFrom.every((column) => extra.has(column)));
  const columns = Object.fromEntries(Object.entries(other.columns).filter(([column]) => extra.has(column)));
  return {
    ...table,
    columns: { ...table.columns, ...columns },
    foreignKeys: { ...table.foreignKeys, ...Object.fromEntries(references) },
  };
}

function indexesOnLeftColumns(former: TableSnapshot, table: TableSnapshot): TableSnapshot['indexes'] {
  const left = new Set(without(former.columns, table.columns));
  return Object.fromEntries(Object.entries(former.indexes).filter(([, { columns }]) => columns.some((column) => left.has(column))));
}

function without(all: Readonly<Record<string, unknown>>, known: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(all).filter((name) => !Object.hasOwn(known, name));
}
