import { createLocalReq, type CollectionSlug, type Payload } from 'payload';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { allSources, type Source } from '../project/source.ts';
import type { PublicationRow } from './publication-row.ts';
import { reconcile } from './reconcile.ts';

export interface RebuildReport {
  readonly documents: number;
  readonly written: number;
}

/**
 * Makes every publication again from the documents, one transaction each, and takes away those whose document is gone.
 * What is right stays untouched, cursor included; run on an empty feed it gives the same records byte for byte.
 * Documents go before the works and files they use, because use decides whether those are public.
 */
export async function rebuildPublications({ payload }: { payload: Payload }): Promise<RebuildReport> {
  const inOrder = [...allSources].sort((a, b) => Number(a.publishes === 'when-used') - Number(b.publishes === 'when-used'));
  let documents = 0;
  let written = 0;
  for (const source of inOrder) {
    for (const id of await documentIds(payload, source)) {
      documents += 1;
      written += await reconcileInTransaction(payload, source.kind, id);
    }
  }
  return { documents, written };
}

async function documentIds(payload: Payload, source: Source): Promise<string[]> {
  if (source.type === 'global') return [source.kind];
  const stored = await payload.db.find<{ id: string }>({
    collection: source.kind as CollectionSlug,
    pagination: false,
    select: {},
    sort: 'createdAt',
  });
  const rows = await payload.db.find<Pick<PublicationRow, 'document'>>({
    collection: 'publications',
    where: { kind: { equals: source.kind } },
    pagination: false,
    select: { document: true },
  });
  return [...new Set([...stored.docs.map((doc) => doc.id), ...rows.docs.map((row) => row.document)])];
}

async function reconcileInTransaction(payload: Payload, kind: string, id: string): Promise<number> {
  return inTransaction(await createLocalReq({}, payload), (req) => reconcile({ payload, req, kind, id, thoroughly: true }));
}
