import type { PayloadRequest } from 'payload';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import { settleDocument } from '@/translation/ledger/settle-document.ts';
import { openLedger } from './place.ts';

/** The ledger of a place with its row: a document that was stored before there was a ledger gets it now, in the transaction of the request. */
export async function withRow(req: PayloadRequest, ledger: Ledger): Promise<Ledger> {
  if (ledger.row !== undefined) return ledger;
  const { kind, id, locale } = ledger;
  const occasion = { by: '', byName: '', at: new Date().toISOString(), arrivedBy: 'person' } as const;
  await settleDocument({ req, kind, id, published: [], only: locale, occasion });
  return openLedger(req, { kind: kind.kind, id, locale });
}
