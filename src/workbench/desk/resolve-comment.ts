import type { PayloadRequest } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { type DeskPlace, openLedger } from './place.ts';
import { requireRight } from './require-right.ts';
import { storedAt } from './stored-at.ts';

interface StoredComment {
  readonly id: string;
  readonly passage: string;
  readonly personId?: string | null;
}

/**
 * Marks a comment as done: by its author, and by whoever may write this language.
 * @returns the key of its passage
 * @throws APIError in the person's language: 404 for a comment that is not here, 403 without the right
 */
export async function resolveComment(req: PayloadRequest, place: DeskPlace, id: string): Promise<string> {
  return inTransaction(req, async () => {
    const ledger = await openLedger(req, place);
    const where = { and: [...storedAt(place), { id: { equals: id } }] };
    const comment = await req.payload.db.findOne<StoredComment>({ collection: 'passage-comments', where, req });
    if (comment === null) throw refusal({ req, key: 'desk.error.comment', status: 404, data: { code: 'comment' } });
    if (comment.personId !== String(req.user?.id)) requireRight(req, ledger, 'updateText');
    await req.payload.db.updateOne({ collection: 'passage-comments', id, data: { resolved: true }, req, returning: false });
    return comment.passage;
  });
}
