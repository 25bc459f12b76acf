import type { PayloadRequest } from 'payload';
import { previewAddress } from '@/content/shared/preview-address.ts';
import { titleIn } from '@/content/shared/title-in.ts';
import { isPublishedIn } from '@/access/documents/stored-document.ts';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import { machineOf } from '@/translation/machine/machine-of.ts';
import type { DeskDocument, DeskPerson } from './desk-contract.ts';
import { deskPassages } from './desk-passages.ts';
import { deskRights } from './desk-rights.ts';
import { formAddress } from './form-address.ts';
import { type DeskPlace, openLedger } from './place.ts';
import { totalsOf } from './totals-of.ts';

/**
 * All that the desk shows of a document in one language when it opens, for the person of the request; that they may see the desk at all
 * is asked before (`maySeeDesk`).
 * @throws APIError in the person's language: 404 for a document that is not there or in the trash, 400 for the language it is written in
 */
export async function openDesk(req: PayloadRequest, place: DeskPlace): Promise<DeskDocument> {
  const ledger = await openLedger(req, place);
  const { kind, id, locale, copies, row } = ledger;
  const { sourceLocale } = copies;
  const [may, passages] = await Promise.all([
    deskRights({ req, locale, sourceLocale, hasDrafts: kind.hasDrafts }),
    deskPassages(req, ledger),
  ]);
  return {
    kind: kind.kind,
    id,
    title: titleOf(ledger),
    locale,
    sourceLocale,
    published: kind.hasDrafts ? isPublishedIn(copies.main, locale) : row?.published === true,
    may,
    machine: machineOf(req.payload)?.name ?? null,
    previewUrl: kind.hasDrafts ? previewAddress({ kind: kind.kind, id, locale }) : null,
    formUrl: formAddress(req.payload.config.routes.admin, { type: kind.type, kind: kind.kind, id, locale }),
    assignee: assigneeOf(ledger),
    due: row?.due ?? null,
    totals: totalsOf(ledger),
    passages,
  };
}

/** What the document is called in its source language. */
export function titleOf({
  copies: { latest, sourceLocale },
}: {
  readonly copies: Pick<Ledger['copies'], 'latest' | 'sourceLocale'>;
}): string {
  return titleIn(latest, sourceLocale) ?? '';
}

function assigneeOf({ row }: Ledger): DeskPerson | null {
  const id = row?.assigneeId;
  return id === undefined || id === null || id === '' ? null : { id, name: row?.assigneeName ?? '' };
}
