import { type Client, createClient, type InStatement, type Transaction } from '@libsql/client';

/** A client that also tells of the commit that failed last. */
export interface SqliteClient extends Client {
  /** The error of the last commit that failed, once; drizzle keeps it to itself. */
  takeCommitFailure(): unknown;
}

/**
 * An SQLite client with two connections: one for reading and one for the transaction, of which there is one at a time.
 * libsql's own opens a connection for each transaction, reads the whole schema anew and leaves the closing to chance.
 *
 * @param url `file:` and a path
 */
export async function openSqliteClient(url: string): Promise<SqliteClient> {
  const reader = createClient({ url });
  const writer = createClient({ url });
  // A reader waits only while another process recovers or closes the file, never for this process's own writer.
  await reader.execute('PRAGMA busy_timeout = 250');
  await reader.execute('PRAGMA journal_mode = WAL');
  await reader.execute('PRAGMA journal_size_limit = 67108864');
  for (const connection of [reader, writer]) {
    await connection.execute('PRAGMA foreign_keys = ON');
    await connection.execute('PRAGMA synchronous = FULL');
  }
  let commitFailure: unknown;
  let inTransaction = false;

  const end = async (statement: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    try {
      await writer.execute(statement);
      inTransaction = false;
    } catch (error) {
      if (statement === 'COMMIT') commitFailure = error;
      throw error;
    }
  };

  const transaction = async (): Promise<Transaction> => {
    if (inTransaction) await end('ROLLBACK'); // left open by a rollback that failed
    await writer.execute('BEGIN IMMEDIATE');
    inTransaction = true;
    return {
      execute: (statement: InStatement) => writer.execute(statement),
      batch: async (statements: InStatement[]) => {
        const results = [];
        for (const statement of statements) results.push(await writer.execute(statement));
        return results;
      },
      executeMultiple: (sql: string) => writer.executeMultiple(sql),
      commit: () => end('COMMIT'),
      rollback: () => (inTransaction ? end('ROLLBACK') : Promise.resolve()),
      close: () => undefined,
      get closed() {
        return !inTransaction;
      },
    };
  };

  return {
    protocol: 'file',
    get closed() {
      return reader.closed;
    },
    execute: reader.execute.bind(reader),
    batch: reader.batch.bind(reader),
    migrate: reader.migrate.bind(reader),
    executeMultiple: reader.executeMultiple.bind(reader),
    sync: reader.sync.bind(reader),
    transaction,
    close: () => {
      writer.close();
      reader.close();
    },
    takeCommitFailure: () => {
      const failure = commitFailure;
      commitFailure = undefined;
      return failure;
    },
  } as SqliteClient;
}
