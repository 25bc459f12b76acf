import type { Client, InStatement, Transaction, TransactionMode } from '@libsql/client';
import { Sqlite3Client, Sqlite3Transaction } from '@libsql/client/sqlite3';
import Database from 'libsql';
import { DatabaseFileGone, fileIdentity } from './file-identity.ts';

/** A client that also tells of the commit that failed last. */
export interface SqliteClient extends Client {
  /** The error of the last commit that failed, once; drizzle keeps it to itself. */
  takeCommitFailure(): unknown;
}

interface Connections {
  readonly writing: Database.Database;
  readonly reader: Client;
  /** Of the file they were opened on. */
  readonly identity: string;
}

/**
 * Connections to a file that is no longer there under its name. Closing one would remove the log beside the file that took its place, with
 * what was saved in it, so they are kept until the process ends. It happens when a backup is put back under a running server.
 */
const outlived: Connections[] = [];

/** Milliseconds between two looks at the file while it is only read. */
const lookEvery = 100;

/**
 * An SQLite client with two connections: one for reading and one for the transaction, of which there is one at a time.
 * libsql's own opens a connection for each transaction, reads the whole schema anew and leaves the closing to chance.
 *
 * Where the file was removed, every statement fails with `DatabaseFileGone`: SQLite itself would go on writing into a file that nobody will
 * find again. Where another file took its place, that one is opened.
 *
 * @param url `file:` and a path
 */
export function openSqliteClient(url: string): SqliteClient {
  const path = decodeURIComponent(url.replace(/^file:(\/\/(localhost)?(?=\/))?/, ''));
  let connections = connect(path);
  let looked = performance.now();
  let commitFailure: unknown;

  const current = (): Connections => {
    looked = performance.now();
    const identity = fileIdentity(path);
    if (identity === undefined) throw new DatabaseFileGone(path);
    // Within a transaction the other file has to wait; its commit fails with the next look.
    if (identity !== connections.identity) {
      outlived.push(connections);
      connections = connect(path);
    }
    return connections;
  };
  const reader = (): Client => (performance.now() - looked < lookEvery ? connections : current()).reader;

  const begin = (): Transaction => {
    const { writing, identity } = current();
    if (writing.inTransaction) writing.exec('ROLLBACK'); // left open by a rollback that failed
    // Not through a statement: one that meets SQLITE_BUSY stays unfinished, and the next COMMIT is refused because of it.
    writing.exec('BEGIN IMMEDIATE');
    const own = new Sqlite3Transaction(writing, 'number');
    const commit = own.commit.bind(own);
    own.commit = async () => {
      try {
        if (fileIdentity(path) !== identity) throw new DatabaseFileGone(path);
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
      return connections.reader.closed;
    },
    execute: (statement: InStatement) => settled(() => reader().execute(statement)),
    batch: (statements: InStatement[], mode?: TransactionMode) => settled(() => reader().batch(statements, mode)),
    migrate: (statements: InStatement[]) => settled(() => reader().migrate(statements)),
    executeMultiple: (sql: string) => settled(() => reader().executeMultiple(sql)),
    sync: () => connections.reader.sync(),
    reconnect: () => undefined,
    transaction: () => settled(() => Promise.resolve(begin())),
    close: () => {
      connections.writing.close();
      connections.reader.close();
    },
    takeCommitFailure: () => {
      const failure = commitFailure;
      commitFailure = undefined;
      return failure;
    },
  };
  return client;
}

function connect(path: string): Connections {
  const reading = new Database(path);
  const writing = new Database(path);
  // A reader waits only while another process recovers or closes the file, never for this process's own writer.
  reading.exec('PRAGMA busy_timeout = 250; PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 67108864');
  for (const connection of [reading, writing]) connection.exec('PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL');
  return { writing, reader: new Sqlite3Client(path, {}, reading, 'number'), identity: fileIdentity(path) ?? '' };
}

/** What is thrown on the way becomes a refused promise, as the interface has it. */
async function settled<T>(run: () => Promise<T>): Promise<T> {
  return run();
}
