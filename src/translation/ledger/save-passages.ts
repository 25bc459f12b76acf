import type { PayloadRequest, TypedUser } from 'payload';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { requestOf } from '@/access/transactions/request-of.ts';
import type { Locale } from '@/languages/locales.ts';
import { refusal } from '@/access/documents/refuse.ts';
import { checkChange, type PassageChange } from './check-change.ts';
import { type DeskDeed, isReview, markDeskSave } from './desk-save.ts';
import { isInTrash } from './read-copies.ts';
import { type Ledger, readLedger } from './read-ledger.ts';
import { settleDocument } from './settle-document.ts';
import { ownApprovalOf } from './own-approval-of.ts';
import { writeTranslation } from './write-translation.ts';

export interface SaveInput {
  readonly req: PayloadRequest;
  readonly user: TypedUser;
  readonly kind: string;
  readonly id: string;
  readonly locale: Locale;
  readonly changes: readonly PassageChange[];
  /** In the transaction, after words that are public were reviewed: lets the publication follow. */
  readonly afterLedger: (place: { req: PayloadRequest; kind: string; id: string }) => Promise<void>;
  /** More to be done in the same transaction, such as telling somebody. */
  readonly andThen?: (req: PayloadRequest, ledger: Ledger) => Promise<void>;
}

/**
 * Saves passages of one language as this person: the words into the document's draft, what was said of them into the ledger, all or nothing.
 * @returns the ledger as it is now
 * @throws PassageConflict 409 where somebody else saved since; APIError 403 for what the person may not do, 404 for a document or
 *   passage that is not there or in the trash, 409 for a text that was built freely in the form, 400 for one that is too long
 */
export async function savePassages({ req: given, user, kind, id, locale, changes, afterLedger, andThen }: SaveInput): Promise<Ledger> {
  return inTransaction(await requestOf({ payload: given.payload, user, req: given }), async (req) => {
    const ledger = await readLedger({ req, kind, id, locale });
    if (ledger === undefined || isInTrash(ledger.copies)) throw refusal({ req, key: 'desk.error.notFound', status: 404 });
    const ownApproval = changes.some(({ deed }) => deed === 'approve') ? await ownApprovalOf(req) : 'no';
    const checked = changes
      .map((change) => checkChange({ req, ledger, change, ownApproval }))
      // A save that was sent twice, or that another has overtaken with the same words, takes back nobody's review.
      .filter(({ change, isNew }) => isNew || change.deed !== 'draft');
    const deeds = new Map<string, DeskDeed>(checked.map(({ change, deed }) => [change.key, deed]));
    const written = checked.flatMap(({ change, isNew }) => (isNew ? [change] : []));
    const save = markDeskSave(req, deeds);
    // The hook after the write settles the ledger.
    if (written.length > 0) await writeTranslation({ req, user, ledger, segments: written });
    else save.ledger = await settleSaid({ req, user, ledger, deeds });
    const after = save.ledger ?? ledger;
    if (after.row?.published === true && checked.some(({ deed }) => isReview(deed))) await afterLedger({ req, kind, id });
    await andThen?.(req, after);
    return after;
  });
}

/** The ledger alone changes: something was said of words that stay. */
async function settleSaid({
  req,
  user,
  ledger: { kind, id, locale },
  deeds,
}: {
  readonly req: PayloadRequest;
  readonly user: TypedUser;
  readonly ledger: Ledger;
  readonly deeds: ReadonlyMap<string, DeskDeed>;
}): Promise<Ledger | undefined> {
  const { ledgers } = await settleDocument({ req, kind, id, published: [], only: locale, occasion: occasionOf(user, deeds) });
  return ledgers.get(locale);
}

function occasionOf(user: TypedUser, deeds: ReadonlyMap<string, DeskDeed>) {
  const { id, name } = user as { readonly id: string | number; readonly name?: string | null };
  return { by: String(id), byName: name ?? '', at: new Date().toISOString(), arrivedBy: 'person', deeds } as const;
}
