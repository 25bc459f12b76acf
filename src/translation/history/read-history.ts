import type { PayloadRequest, Where } from 'payload';
import { bounded, type HistoryRecord, linesOf } from './history-record.ts';

interface StoredRecord extends HistoryRecord {
  readonly id: string;
  readonly personName?: string | null;
  readonly createdAt: string;
}

/** A line about one passage, who did it, and when (ISO 8601). */
export type StoredLine = HistoryRecord & Pick<StoredRecord, 'personName' | 'createdAt'>;

interface HistoryQuestion {
  readonly req: PayloadRequest;
  /** The document and language. */
  readonly place: readonly Where[];
  readonly passage: string;
  /** As many lines at most, the newest. */
  readonly limit: number;
}

/** What happened to a passage, the newest first. */
export async function readHistory({ req, place, passage, limit }: HistoryQuestion): Promise<StoredLine[]> {
  const isAbout: Where = { or: [{ passage: { equals: passage } }, { passage: { contains: bounded(passage) } }] };
  const lines = await linesWhere({ req, where: [...place, isAbout], limit });
  return lines.filter((line) => line.passage === passage);
}

interface DocumentQuestion {
  readonly req: PayloadRequest;
  readonly place: { readonly kind: string; readonly document: string; readonly locale: string };
  /** As many records at most, the newest. */
  readonly limit: number;
}

/** What happened to all passages of a document in one language, the newest first. */
export async function readDocumentHistory({ req, place, limit }: DocumentQuestion): Promise<StoredLine[]> {
  return linesWhere({ req, where: Object.entries(place).map(([name, value]) => ({ [name]: { equals: value } })), limit });
}

interface RecordsQuestion {
  readonly req: PayloadRequest;
  readonly where: Where[];
  readonly limit: number;
}

async function linesWhere({ req, where, limit }: RecordsQuestion): Promise<StoredLine[]> {
  const { docs } = await req.payload.db.find<StoredRecord>({
    collection: 'passage-history',
    where: { and: where },
    sort: '-createdAt',
    limit,
    pagination: false,
    req,
  });
  return docs.flatMap((record) => {
    const { personName = null, createdAt } = record;
    return linesOf(record).map((line) => ({ ...line, personName, createdAt }));
  });
}
