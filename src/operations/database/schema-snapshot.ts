import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A table as drizzle-kit writes it down; what this product does not look into stays unknown. */
export interface TableSnapshot {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnSnapshot>>;
  readonly indexes: Readonly<Record<string, IndexSnapshot>>;
  readonly foreignKeys: Readonly<Record<string, ReferenceSnapshot>>;
}

export interface ColumnSnapshot {
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
}

export interface IndexSnapshot {
  readonly name: string;
  readonly columns: readonly string[];
  readonly isUnique: boolean;
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

/** The schema at which a migration arrives, undefined when it was not written down. */
export function snapshotOf(directory: string, migration: string): SchemaSnapshot | undefined {
  const file = `${directory}/${migration}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SchemaSnapshot) : undefined;
}

/** The schema at which the migrations in a folder arrive, undefined when there are none. */
export function latestSnapshot(directory: string): SchemaSnapshot | undefined {
  const latest = readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1);
  return latest === undefined ? undefined : snapshotOf(directory, latest.replace(/\.json$/, ''));
}
