import { isDeepStrictEqual } from 'node:util';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { getTableConfig, type SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core';

/** Columns of which most rows say the same: not in the trash, public, the latest version. */
const alike = /^(version_)?(deleted_at|published_in_[a-z]+|_status)$|^(latest|autosave|snapshot|published_locale)$/;

interface Statistic {
  readonly table: string;
  readonly index: string;
  /** How many rows there are, and how many are alike in the first, the first two, … columns of the index. */
  readonly stat: string;
}

/**
 * Tells SQLite of which columns most rows say the same. It takes each column for one that finds ten rows, and would rather read all public
 * documents in the order of their list than find the one whose address is asked for. Written by hand and not counted by ANALYZE, as
 * https://sqlite.org/optoverview.html#manual_control_of_query_plans_using_sqlite_stat_tables describes: what was counted in a small database
 * has it read whole tables when it has grown.
 */
export async function writeStatistics({ client, tables }: Pick<SQLiteAdapter, 'client' | 'tables'>): Promise<void> {
  const wanted = Object.values(tables as Readonly<Record<string, SQLiteTable>>).flatMap(statisticsOf);
  if (same(await statisticsFound(client), wanted)) return;
  // The table of statistics cannot be made otherwise.
  await client.execute('ANALYZE payload_migrations');
  const insert = 'INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)';
  await client.batch(
    ['DELETE FROM sqlite_stat1', ...wanted.map(({ table, index, stat }) => ({ sql: insert, args: [table, index, stat] }))],
    'write',
  );
  // Else they were read when the next connection is opened.
  await client.execute('ANALYZE sqlite_schema');
}

async function statisticsFound(client: SQLiteAdapter['client']): Promise<readonly Statistic[]> {
  const { rows } = await client.execute(`SELECT name FROM sqlite_master WHERE name = 'sqlite_stat1'`);
  if (rows.length === 0) return [];
  const found = await client.execute('SELECT tbl AS "table", idx AS "index", stat FROM sqlite_stat1');
  return found.rows as unknown as readonly Statistic[];
}

function same(some: readonly Statistic[], others: readonly Statistic[]): boolean {
  const inWords = (each: readonly Statistic[]) => each.map(({ table, index, stat }) => `${table} ${index} ${stat}`).sort();
  return isDeepStrictEqual(inWords(some), inWords(others));
}

function statisticsOf(table: SQLiteTable): Statistic[] {
  const { name, indexes } = getTableConfig(table);
  return indexes.flatMap(({ config }) => {
    const [first, ...others] = config.columns.map((column) => ('name' in column ? column.name : ''));
    if (first === undefined || !alike.test(first)) return [];
    return [{ table: name, index: config.name, stat: ['10000', '5000', ...others.map(() => '1')].join(' ') }];
  });
}
