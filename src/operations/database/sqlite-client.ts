import type { Client, InStatement, Transaction, TransactionMode } from '@libsql/client';
import { Sqlite3Client, Sqlite3Transaction } from '@libsql/client/sqlite3';
import Database from 'libsql';

/** A client that also tells of the commit that failed last. */
export interface SqliteClient extends Client {
  /** The error of the last commit that failed, once; drizzle keeps it to itself. */
  takeCommitFailure(): unknown;
  /** Whether the transactions that begin from now on hold to references; inside one SQLite does not change its mind. */
  holdToReferences(hold: boolean): void;
}

/**
 * An SQLite client with two connections: one for reading and one for the transaction, of which there is one at a time.
 * libsql's own opens a connection for each transaction, reads the whole schema anew and leaves the closing to chance.
 *
 * @param url `file:` and a path
 */
export function openSqliteClient(url: string): SqliteClient {
  const path = decodeURIComponent(url.replace(/^file:(\/\/(localhost)?(?=\/))?/, ''));
  const reading = new Database(path);
  const writing = new Database(path);
  // A reader waits only while another process recovers or closes the file, never for this process's own writer.
  reading.exec('PRAGMA busy_timeout = 250; PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 67108864');
  for (const connection of [reading, writing]) connection.exec('PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL');
  const reader = new Sqlite3Client(path, {}, reading, 'number');
  let commitFailure: unknown;

  const begin = (): Transaction => {
    if (writing.inTransaction) writing.exec('ROLLBACK'); // left open by a rollback that failed
    // Not through a statement: one that meets SQLITE_BUSY stays unfinished, and the next COMMIT is refused because of it.
    writing.exec('BEGIN IMMEDIATE');
    const own = new Sqlite3Transaction(writing, 'number');
    const commit = own.commit.bind(own);
    own.commit = async () => {
      try {
        await commit();
      } catch (error) {
        commitFailure = error;
        throw error;
      }
    };
    return own;
  };

  const client = {
    protocol: 'file',
    get closed() {
      return reader.closed;
    },
    execute: (statement: InStatement) => reader.execute(statement),
    batch: (statements: InStatement[], mode?: TransactionMode) => reader.batch(statements, mode),
    migrate: (statements: InStatement[]) => reader.migrate(statements),
    executeMultiple: (sql: string) => reader.executeMultiple(sql),
    sync: () => reader.sync(),
    reconnect: () => undefined,
    transaction: () => Promise.resolve().then(begin),
    close: () => {
      writing.close();
      reader.close();
    },
    takeCommitFailure: () => {
      const failure = commitFailure;
      commitFailure = undefined;
      return failure;
    },
    holdToReferences: (hold: boolean) => {
      writing.exec(`PRAGMA foreign_keys = ${hold ? 'ON' : 'OFF'}`);
    },
  };
  return client;
}
