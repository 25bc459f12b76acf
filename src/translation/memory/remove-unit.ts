import type { PayloadRequest } from 'payload';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { nextSeq } from './next-seq.ts';
import { ownUnit } from './own-unit.ts';

/**
 * Takes a unit out of the memory; its row stays as a tombstone, so that every server hears of it. It comes back when the same
 * translation is approved again.
 * @throws APIError in the person's language: 404 for a unit that is gone, 403 without the right
 */
export async function removeUnit({ req, id }: { req: PayloadRequest; id: string }): Promise<void> {
  const { payload } = req;
  await inTransaction(req, async () => {
    const unit = await ownUnit({ req, id });
    const data = { ...unit, removed: true, seq: await nextSeq({ payload, req }), updatedAt: new Date().toISOString() };
    await payload.db.updateOne({ collection: 'memory-units', id, data, req, returning: false });
  });
}
