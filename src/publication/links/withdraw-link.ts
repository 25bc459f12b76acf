import type { PayloadRequest } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';
import { personOf } from '@/access/person.ts';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { writeEntry } from '@/people/audit/write-entry.ts';
import { mayWithdrawLink } from './link-rights.ts';
import { draftOfLink, type LinkedDraft, type PreviewLinkRow, stateOfLink } from './preview-link.ts';

/**
 * Ends a link at once.
 * @returns what it showed
 * @throws APIError in the person's language: 404 for a link that there is not or that has ended, 403 for who may not
 */
export async function withdrawLink(req: PayloadRequest, link: string): Promise<LinkedDraft> {
  const { db } = req.payload;
  return inTransaction(req, async (within) => {
    const now = new Date();
    const row = await db.findOne<PreviewLinkRow>({ collection: 'preview-links', where: { id: { equals: link } }, req: within });
    const place = row === null ? undefined : draftOfLink(row);
    if (row === null || place === undefined || stateOfLink(row, now) !== 'open')
      throw refusal({ req, key: 'previewLink.noLink', status: 404 });
    if (!mayWithdrawLink(personOf(req.user), { ...row, locale: place.locale })) throw refusal({ req, key: 'previewLink.notYours' });
    const data = { withdrawnAt: now.toISOString() };
    await db.updateOne({ collection: 'preview-links', id: row.id, data, req: within, returning: false });
    await writeEntry({ req: within, action: 'withdrawPreviewLink', ...place });
    return place;
  });
}
