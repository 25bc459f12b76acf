import { type Collection, MongoClient } from 'mongodb';
import { origin } from '../../feed/position.ts';
import type { FeedEntry } from '../../feed/read-feed.ts';
import type { Publication } from '../../record/publication.ts';
import type { DirectStore } from './direct-store.ts';

interface Row extends Omit<FeedEntry, 'formerSlugs' | 'mark'> {
  readonly key: string;
  readonly mark?: string | null;
  readonly formerSlugs?: readonly string[] | null;
  readonly record?: Publication | null;
}

/** Milliseconds until a database that does not answer is given up; readers of what is not kept wait as long. */
const patience = 2_000;

/** Reads the collection of publications as Payload's adapter writes it. */
export function mongoStore(uri: string): DirectStore {
  const client = new MongoClient(uri, {
    serverSelectionTimeoutMS: patience,
    connectTimeoutMS: patience,
    socketTimeoutMS: 4 * patience,
    maxPoolSize: 10,
  });
  const rows: Collection<Row> = client.db().collection<Row>('publications');
  const marks = client.db().collection<{ readonly cursor: number; readonly mark: string }>('feed-marks');
  return {
    async feed({ after, limit }) {
      const found = await rows
        .find(
          { cursor: { $gt: after } },
          { projection: { _id: 0, cursor: 1, mark: 1, kind: 1, document: 1, locale: 1, state: 1, entry: 1, formerSlugs: 1 } },
        )
        .sort({ cursor: 1 })
        .limit(limit)
        .toArray();
      return found.map((row) => ({ ...row, mark: row.mark ?? '', entry: row.entry ?? null, formerSlugs: row.formerSlugs ?? [] }));
    },
    async head() {
      const [newest] = await rows
        .find({}, { projection: { _id: 0, cursor: 1, mark: 1 } })
        .sort({ cursor: -1 })
        .limit(1)
        .toArray();
      return newest === undefined ? origin : { cursor: newest.cursor, mark: newest.mark ?? '' };
    },
    async mark(cursor) {
      const [newest] = await marks
        .find({ cursor: { $lte: cursor } }, { projection: { _id: 0, mark: 1 } })
        .sort({ cursor: -1 })
        .limit(1)
        .toArray();
      return newest?.mark;
    },
    async record(key) {
      const row = await rows.findOne({ key }, { projection: { _id: 0, record: 1 } });
      return row?.record ?? undefined;
    },
    close: () => client.close(),
  };
}
