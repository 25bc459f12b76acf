import Database from 'libsql';
import { origin } from '../../feed/position.ts';
import type { FeedEntry } from '../../feed/read-feed.ts';
import type { Publication } from '../../record/publication.ts';
import type { DirectStore } from './direct-store.ts';
import { sqlitePath } from './sqlite-path.ts';
import { WatchedFile } from './watched-file.ts';

interface FeedRow {
  readonly cursor: number;
  readonly mark: string | null;
  readonly kind: string;
  readonly document: string;
  readonly locale: string;
  readonly state: string;
  readonly entry: string | null;
  readonly former_slugs: string | null;
}

interface Opened {
  readonly database: Database.Database;
  readonly feed: Database.Statement;
  readonly head: Database.Statement;
  readonly mark: Database.Statement;
  readonly record: Database.Statement;
}

/** Reads the tables of publications as Payload's adapter writes them; the names are those of its migrations. */
export function sqliteStore(uri: string): DirectStore {
  const path = sqlitePath(uri);
  const file = new WatchedFile(path);
  let opened: Opened | undefined;

  /** The connection; a new one where the file has been replaced by another, such as a backup. @throws when it is gone. */
  const connection = (): Opened => {
    const state = file.state();
    if (state === 'gone') throw new Error(`The database file ${path} is not there.`);
    if (opened !== undefined && state === 'same') return opened;
    const former = opened;
    opened = file.open(() => open(path));
    former?.database.close();
    return opened;
  };
  /** The same, or else the one from before: what it held can be read on, and the feed tells that something is wrong. */
  const connectionOrFormer = (): Opened => {
    try {
      return connection();
    } catch (error) {
      if (opened === undefined) throw error;
      return opened;
    }
  };

  return {
    feed: async ({ after, limit }) => Promise.resolve((connection().feed.all(after, limit) as FeedRow[]).map(asEntry)),
    async head() {
      const row = connection().head.get() as { cursor: number; mark: string | null } | undefined;
      return Promise.resolve(row === undefined ? origin : { cursor: row.cursor, mark: row.mark ?? '' });
    },
    mark: async (cursor) => Promise.resolve((connection().mark.get(cursor) as { mark: string } | undefined)?.mark),
    async record(key) {
      const row = connectionOrFormer().record.get(key) as { record: string | null } | undefined;
      return Promise.resolve(row?.record == null ? undefined : (JSON.parse(row.record) as Publication));
    },
    close: () => {
      opened?.database.close();
      opened = undefined;
      return Promise.resolve();
    },
  };
}

function open(path: string): Opened {
  const database = new Database(path);
  try {
    database.exec('PRAGMA busy_timeout = 250; PRAGMA query_only = ON');
    return {
      database,
      feed: database.prepare(
        'SELECT cursor, mark, kind, document, locale, state, entry, former_slugs FROM publications WHERE cursor > ? ORDER BY cursor LIMIT ?',
      ),
      head: database.prepare('SELECT cursor, mark FROM publications ORDER BY cursor DESC LIMIT 1'),
      mark: database.prepare('SELECT mark FROM feed_marks WHERE cursor <= ? ORDER BY cursor DESC LIMIT 1'),
      record: database.prepare('SELECT record FROM publications WHERE "key" = ?'),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

function asEntry({ mark, former_slugs: formerSlugs, entry, ...row }: FeedRow): FeedEntry {
  return {
    ...row,
    mark: mark ?? '',
    entry: entry === null ? null : (JSON.parse(entry) as FeedEntry['entry']),
    formerSlugs: formerSlugs === null ? [] : (JSON.parse(formerSlugs) as string[]),
  } as FeedEntry;
}
