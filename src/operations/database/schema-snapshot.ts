import { readdirSync, readFileSync } from 'node:fs';

/** A table as drizzle-kit writes it down; what this product does not look into stays unknown. */
export interface TableSnapshot {
  readonly name: string;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly indexes: Readonly<Record<string, { readonly columns: readonly string[] }>>;
  readonly foreignKeys: Readonly<Record<string, ReferenceSnapshot>>;
}

export interface ReferenceSnapshot {
  readonly columnsFrom: readonly string[];
  readonly tableTo: string;
  readonly columnsTo: readonly string[];
  readonly onUpdate?: string;
  readonly onDelete?: string;
}

/** The schema of an SQLite database, as it lies beside each migration. */
export interface SchemaSnapshot {
  readonly id: string;
  readonly prevId: string;
  readonly tables: Readonly<Record<string, TableSnapshot>>;
}

/** The schema at which the migrations in a folder arrive, undefined when there are none. */
export function latestSnapshot(directory: string): SchemaSnapshot | undefined {
  const latest = readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1);
  return latest === undefined ? undefined : (JSON.parse(readFileSync(`${directory}/${latest}`, 'utf8')) as SchemaSnapshot);
}
