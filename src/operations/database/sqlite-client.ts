import type { Client, InStatement, Transaction, TransactionMode } from '@libsql/client';
import { Sqlite3Client, Sqlite3Transaction } from '@libsql/client/sqlite3';
import Database from 'libsql';
import { sqlitePath } from '@/publication/store/direct/sqlite-path.ts';
import { WatchedFile } from '@/publication/store/direct/watched-file.ts';
import { DatabaseFileGone } from './database-file-gone.ts';
import { sqliteVersion } from './sqlite-version.ts';

/** A client that also tells of the commit that failed last. */
export interface SqliteClient extends Client {
  /** The error of the last commit that failed, once; drizzle keeps it to itself. */
  takeCommitFailure(): unknown;
  /** Whether the transactions that begin from now on hold to references; inside one SQLite does not change its mind. */
  holdToReferences(hold: boolean): void;
}

interface Connections {
  readonly reading: Database.Database;
  readonly writing: Database.Database;
  readonly reader: Sqlite3Client;
}

/**
 * An SQLite client with two connections: one for reading and one for the transaction, of which there is one at a time.
 * libsql's own opens a connection for each transaction, reads the whole schema anew and leaves the closing to chance.
 *
 * Where another file is put in the place of the open one, as when a backup is put back, both are opened anew between two
 * transactions; one that is under way saves nothing. While the file is away there is neither reading nor writing:
 * SQLite itself would go on with a file that nobody will find again.
 *
 * @param url `file:` and a path
 * @param onReplaced told after another file was opened: whether the same migrations ran in it
 */
export function openSqliteClient(url: string, onReplaced: (version: 'same' | 'another') => void = () => undefined): SqliteClient {
  const path = sqlitePath(url);
  const file = new WatchedFile(path);
  let opened = file.open(() => connect(path));
  let commitFailure: unknown;

  const current = (): Connections => {
    const state = file.state();
    if (state === 'gone') throw new DatabaseFileGone(path);
    if (opened.writing.inTransaction || state !== 'another') return opened;
    const former = opened;
    const before = sqliteVersion(former.reading);
    opened = file.open(() => connect(path));
    close(former);
    onReplaced(sqliteVersion(opened.reading) === before ? 'same' : 'another');
    return opened;
  };

  const begin = (): Transaction => {
    if (opened.writing.inTransaction) opened.writing.exec('ROLLBACK'); // left open by a rollback that failed
    const { writing } = current();
    // Not through a statement: one that meets SQLITE_BUSY stays unfinished, and the next COMMIT is refused because of it.
    writing.exec('BEGIN IMMEDIATE');
    const own = new Sqlite3Transaction(writing, 'number');
    const commit = own.commit.bind(own);
    own.commit = async () => {
      try {
        if (file.state() !== 'same') {
          await own.rollback();
          throw new Error('The database file was replaced by another while this was being saved. Try again.');
        }
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
      return opened.reader.closed;
    },
    execute: async (statement: InStatement) => current().reader.execute(statement),
    batch: async (statements: InStatement[], mode?: TransactionMode) => current().reader.batch(statements, mode),
    migrate: async (statements: InStatement[]) => current().reader.migrate(statements),
    executeMultiple: async (sql: string) => current().reader.executeMultiple(sql),
    sync: () => opened.reader.sync(),
    reconnect: () => undefined,
    transaction: () => Promise.resolve().then(begin),
    close: () => {
      close(opened);
    },
    takeCommitFailure: () => {
      const failure = commitFailure;
      commitFailure = undefined;
      return failure;
    },
    holdToReferences: (hold: boolean) => {
      opened.writing.exec(`PRAGMA foreign_keys = ${hold ? 'ON' : 'OFF'}`);
    },
  };
  return client;
}

/** @throws the database's error, with nothing left open, for example while a file is still being copied. */
function connect(path: string): Connections {
  const reading = new Database(path);
  const writing = new Database(path);
  try {
    // A reader waits only while another process recovers or closes the file, never for this process's own writer.
    reading.exec('PRAGMA busy_timeout = 250; PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 67108864');
    for (const connection of [reading, writing]) connection.exec('PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL');
    return { reading, writing, reader: new Sqlite3Client(path, {}, reading, 'number') };
  } catch (error) {
    writing.close();
    reading.close();
    throw error;
  }
}

function close({ writing, reader }: Connections): void {
  writing.close();
  reader.close();
}
