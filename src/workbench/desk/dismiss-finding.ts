import type { PayloadRequest } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { findFindings } from './find-findings.ts';
import { passageAt } from './passage-at.ts';
import { type DeskPlace, openLedger } from './place.ts';
import { requireRight } from './require-right.ts';
import { withRow } from './with-row.ts';

interface DismissInput {
  readonly req: PayloadRequest;
  readonly place: DeskPlace;
  readonly key: string;
  /** The check's id. */
  readonly check: string;
  readonly reason: string;
}

/**
 * Sets a warning aside for these very texts, as somebody who may write the language; it returns when either changes. The reason stands
 * in the passage's history.
 * @throws APIError in the person's language: 403 without the right, 404 for a warning that is not there (any more), 400 for an error
 */
export async function dismissFinding({ req, place, key, check, reason }: DismissInput): Promise<Ledger> {
  return inTransaction(req, async () => {
    const ledger = await withRow(req, await openLedger(req, place));
    requireRight(req, ledger, 'updateText');
    const passage = passageAt(req, ledger, key);
    const finding = (await findFindings(req, ledger, new Set([key]))).get(key)?.find((one) => one.check === check);
    const { row } = ledger;
    const { entry, target, segment } = passage;
    if (finding === undefined || row === undefined || entry === undefined || target === undefined)
      throw refusal({ req, key: 'desk.error.warning', status: 404, data: { code: 'warning' } });
    if (finding.severity === 'error') throw refusal({ req, key: 'desk.error.dismissError', status: 400, data: { code: 'error' } });
    const by = String(req.user?.id);
    const texts = { source: segment.text, target: target.text };
    const dismissed = [...(entry.dismissed ?? []), { check, reason, by, at: new Date().toISOString(), ...texts }];
    const entries = { ...row.entries, [key]: { ...entry, dismissed } };
    await req.payload.db.updateOne({ collection: 'translations', id: row.id, data: { entries }, req, returning: false });
    const { kind, id: document, locale } = place;
    const line = {
      deed: 'dismissed',
      state: passage.state,
      origin: entry.origin,
      note: reason,
      personId: by,
      personName: req.user?.name ?? '',
    };
    const data = { kind, document, locale, passage: key, ...texts, ...line };
    await req.payload.db.create({ collection: 'passage-history', data, req, returning: false });
    return openLedger(req, place);
  });
}
