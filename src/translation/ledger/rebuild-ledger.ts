import { type CollectionSlug, createLocalReq, type Payload } from 'payload';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { settleDocument } from './settle-document.ts';
import { type TranslatedKind, translatedKinds } from './translated-kinds.ts';

export interface LedgerReport {
  readonly documents: number;
  /** Rows that were not as the documents say. */
  readonly written: number;
}

/**
 * Makes the ledger again from the documents and from what people said of their passages, one document a transaction. States, totals and
 * what is derived come out as they were maintained; rows of documents that are gone go. Safe to repeat, and to run beside the server.
 */
export async function rebuildLedger({ payload }: { readonly payload: Payload }): Promise<LedgerReport> {
  let documents = 0;
  let written = 0;
  for (const kind of translatedKinds) {
    const ids = await idsOf(payload, kind);
    documents += ids.length;
    for (const id of ids) written += await settleAlone({ payload, kind, id });
    written += await dropOthers({ payload, kind, ids });
  }
  return { documents, written };
}

async function idsOf(payload: Payload, { kind, type }: TranslatedKind): Promise<string[]> {
  if (type === 'global') return [kind];
  const { docs } = await payload.db.find<{ id: string }>({ collection: kind as CollectionSlug, pagination: false, select: {}, where: {} });
  return docs.map(({ id }) => id);
}

async function settleAlone({ payload, kind, id }: { payload: Payload; kind: TranslatedKind; id: string }): Promise<number> {
  return inTransaction(await createLocalReq({}, payload), async (req) => {
    const occasion = { by: '', byName: '', at: new Date().toISOString(), arrivedBy: 'import' } as const;
    return (await settleDocument({ req, kind, id, published: [], occasion })).written;
  });
}

async function dropOthers({ payload, kind, ids }: { payload: Payload; kind: TranslatedKind; ids: readonly string[] }): Promise<number> {
  const { docs } = await payload.db.find<{ id: string; document: string }>({
    collection: 'translations',
    where: { kind: { equals: kind.kind } },
    pagination: false,
    select: { document: true },
  });
  const known = new Set(ids);
  const gone = docs.filter(({ document }) => !known.has(document));
  for (const { id } of gone) await payload.db.deleteOne({ collection: 'translations', where: { id: { equals: id } }, returning: false });
  return gone.length;
}
