import { setTimeout as pause } from 'node:timers/promises';
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite';
import type { Config } from 'payload';
import { HeldByOthers } from './held-by-others.ts';
import { keepTimesForward } from './keep-times-forward.ts';
import { tellOutages } from './outage/tell-outages.ts';
import { leaveLocks } from './leave-locks.ts';
import { rememberStored } from './remembered/remember-stored.ts';
import { retryWhileBusy } from './retry-while-busy.ts';
import { runMigrations } from './run-migrations.ts';
import { openSqliteClient, type SqliteClient } from './sqlite-client.ts';
import { addMissingIndexes } from './sqlite-indexes.ts';
import { sqliteMigrationDriver } from './sqlite-migration-driver.ts';
import { writeStatistics } from './sqlite-statistics.ts';
import { tellCalls } from './tell-calls.ts';
import { lineUpTransactions, type TransactionDriver } from './transactions.ts';

/** Milliseconds that a write waits for another process, such as the command line beside the server: behind one save, and in all. */
const patience = { within: 8_000, atMost: 30_000 };

/** SQLite in one file, the embedded default: one school, one laptop, no server. */
export function sqliteDatabase(url: string): Config['db'] {
  const base = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    blocksAsJSON: true,
    migrationDir: 'migrations/sqlite',
    afterSchemaInit: [addMissingIndexes],
  });
  return {
    ...base,
    init: (args) => {
      const adapter = withOwnClient(base.init(args), url);
      const forward = keepTimesForward(leaveLocks(rememberStored(lineUpTransactions(tellCalls(adapter), sqliteDriver(adapter)))));
      return tellOutages(forward, () => (adapter.client as SqliteClient).execute('SELECT count(*) FROM sqlite_master'));
    },
  };
}

function withOwnClient(adapter: SQLiteAdapter, url: string): SQLiteAdapter {
  const { connect, destroy } = adapter;
  const state = adapter as unknown as { client: SqliteClient | undefined };
  const onReplaced = (version: 'same' | 'another') => {
    const { logger } = adapter.payload;
    if (version === 'same') {
      logger.warn('The database file was replaced by another: going on with that one.');
      return;
    }
    logger.fatal('The database file was replaced by one of another version: ending, so that the next start can migrate it.');
    // Not SIGTERM, which a watched process leaves to the one that watches it (server/watch/under-watch.ts).
    process.kill(process.pid, 'SIGUSR2');
  };
  adapter.connect = async (options) => {
    state.client ??= await retryWhileBusy(() => Promise.resolve().then(() => openSqliteClient(url, onReplaced)), {
      ...patience,
      isBusy,
      progress: () => Promise.resolve(undefined),
      explain: heldByAnotherProcess,
    });
    await connect?.call(adapter, options);
  };
  adapter.destroy = async () => {
    await destroy?.call(adapter);
    state.client?.close();
    state.client = undefined;
  };
  const migrate = runMigrations(adapter, sqliteMigrationDriver);
  adapter.migrate = async (options) => {
    // A migration that makes a table anew drops the old one, and SQLite then deletes what refers to it
    // (https://sqlite.org/foreignkeys.html, section 5). The driver looks at the references afterwards instead.
    state.client?.holdToReferences(false);
    try {
      await migrate(options);
    } finally {
      state.client?.holdToReferences(true);
    }
    await writeStatistics(adapter);
  };
  return adapter;
}

function sqliteDriver(adapter: SQLiteAdapter): TransactionDriver {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter;
  return {
    async begin() {
      // Payload logs each failed begin as an error; ours are expected and tried again.
      const quiet = Object.create(adapter, { payload: { value: { logger: { error: () => undefined } } } }) as SQLiteAdapter;
      return retryWhileBusy(async () => String(await beginTransaction.call(quiet)), {
        ...patience,
        isBusy,
        // Changes with each commit of another process (sqlite.org/pragma.html#pragma_data_version).
        progress: async () => (await (adapter.client as SqliteClient).execute('PRAGMA data_version')).rows[0]?.[0],
        explain: heldByAnotherProcess,
      });
    },
    async commit(id) {
      const client = adapter.client as SqliteClient;
      client.takeCommitFailure();
      await commitTransaction.call(adapter, id);
      const failure = client.takeCommitFailure();
      if (failure !== undefined) throw new Error('The database refused to keep the changes; nothing was saved.', { cause: failure });
      await pause(1); // lets another process in, which can only try again and again
    },
    rollback: (id) => rollbackTransaction.call(adapter, id),
    alone: (_, __, inOwnTransaction) => inOwnTransaction(),
    explain: (error) => error,
  };
}

function isBusy(error: unknown): boolean {
  return /SQLITE_BUSY|database is locked/.test(String(error));
}

function heldByAnotherProcess(cause: unknown): Error {
  return new HeldByOthers({ after: patience.within, cause });
}
