import { statSync } from 'node:fs';
import Database from 'libsql';
import type { FeedEntry } from '../../feed/read-feed.ts';
import type { Publication } from '../../record/publication.ts';
import type { OpenStore } from './open-store.ts';

interface FeedRow {
  readonly cursor: number;
  readonly kind: string;
  readonly document: string;
  readonly locale: string;
  readonly state: string;
  readonly entry: string | null;
  readonly former_slugs: string | null;
}

interface Opened {
  readonly database: Database.Database;
  readonly inode: number;
  readonly feed: Database.Statement;
  readonly head: Database.Statement;
  readonly record: Database.Statement;
}

/** Reads the table of publications as Payload's adapter writes it; the names are those of its migrations. */
export function sqliteStore(uri: string): OpenStore {
  const path = decodeURIComponent(uri.replace(/^file:(\/\/(localhost)?(?=\/))?/, '').replace(/\?.*$/, ''));
  let opened: Opened | undefined;

  const close = () => {
    opened?.database.close();
    opened = undefined;
  };
  /** The connection; a new one where the file has been replaced by another, such as a backup. */
  const connection = (): Opened => {
    const { ino } = statSync(path);
    if (opened !== undefined && opened.inode !== ino) close();
    return (opened ??= open(path, ino));
  };

  return {
    feed: async ({ after, limit }) => Promise.resolve((connection().feed.all(after, limit) as FeedRow[]).map(asEntry)),
    head: async () => Promise.resolve((connection().head.get() as { head: number | null }).head ?? 0),
    async record(key) {
      const row = connection().record.get(key) as { record: string | null } | undefined;
      return Promise.resolve(row?.record == null ? undefined : (JSON.parse(row.record) as Publication));
    },
    close: async () => Promise.resolve(close()),
  };
}

function open(path: string, inode: number): Opened {
  const database = new Database(path);
  try {
    database.exec('PRAGMA busy_timeout = 250; PRAGMA query_only = ON');
    return {
      database,
      inode,
      feed: database.prepare(
        'SELECT cursor, kind, document, locale, state, entry, former_slugs FROM publications WHERE cursor > ? ORDER BY cursor LIMIT ?',
      ),
      head: database.prepare('SELECT max(cursor) AS head FROM publications'),
      record: database.prepare('SELECT record FROM publications WHERE "key" = ?'),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

function asEntry({ former_slugs: formerSlugs, entry, ...row }: FeedRow): FeedEntry {
  return {
    ...row,
    entry: entry === null ? null : (JSON.parse(entry) as FeedEntry['entry']),
    formerSlugs: formerSlugs === null ? [] : (JSON.parse(formerSlugs) as string[]),
  } as FeedEntry;
}
