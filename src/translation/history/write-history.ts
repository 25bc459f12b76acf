import type { PayloadRequest } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import type { HistoryEntry } from '../ledger/settle.ts';
import { recordOf } from './history-record.ts';

interface HistoryInput {
  readonly req: PayloadRequest;
  readonly place: { readonly kind: string; readonly document: string; readonly locale: Locale };
  /** Who did it; empty where the house did. */
  readonly person: { readonly id: string; readonly name: string };
  readonly lines: readonly HistoryEntry[];
}

/** Keeps what a save did to passages of a document in one language, as one record, in the transaction of the save. */
export async function writeHistory({ req, place, person, lines }: HistoryInput): Promise<void> {
  const record = recordOf(lines);
  if (record === undefined) return;
  const data = { ...record, ...place, personId: person.id, personName: person.name };
  await req.payload.db.create({ collection: 'passage-history', data, req, returning: false });
}
