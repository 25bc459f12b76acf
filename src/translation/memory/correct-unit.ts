import type { PayloadRequest } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';
import { hasWords } from '@/passages/tagged-text.ts';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { type MemoryRow, type MemoryUnit, toUnit } from './memory-unit.ts';
import { nextSeq } from './next-seq.ts';
import { ownUnit } from './own-unit.ts';
import { sameTags } from './same-tags.ts';
import { unitKey } from './unit-keys.ts';

/**
 * Gives a unit another translation, as a person who may publish in its target language. Where the memory has that translation of the
 * source already, the two become one. @returns the unit that now holds it
 * @throws APIError in the person's language: 404 for a unit that is gone, 403 without the right, 400 for a text without words or with
 * other tags than the source
 */
export async function correctUnit({ req, id, target }: { req: PayloadRequest; id: string; target: string }): Promise<MemoryUnit> {
  const { payload } = req;
  return inTransaction(req, async () => {
    const unit = await ownUnit({ req, id });
    if (!hasWords(target)) throw refusal({ req, key: 'memory.error.empty', status: 400, data: { code: 'empty' } });
    if (!sameTags(unit.source, target)) throw refusal({ req, key: 'memory.error.tags', status: 400, data: { code: 'tags' } });
    const key = unitKey(unit.pair, unit.source, target);
    const twin = await payload.db.findOne<MemoryRow>({ collection: 'memory-units', where: { key: { equals: key } }, req });
    const write = async (row: MemoryRow, changes: Readonly<Record<string, unknown>>): Promise<MemoryUnit> => {
      const data = { ...row, ...changes, seq: await nextSeq({ payload, req }), updatedAt: new Date().toISOString() };
      await payload.db.updateOne({ collection: 'memory-units', id: row.id, data: { ...data }, req, returning: false });
      return toUnit(data);
    };
    // No passage says this: what its passage is given later does not replace it.
    const corrected = { key, target, passage: '', personId: req.user?.id ?? '', personName: nameOf(req), origin: 'person', removed: false };
    if (twin === null || twin.id === unit.id) return write(unit, corrected);
    await write(unit, { removed: true });
    return write(twin, corrected);
  });
}

function nameOf({ user }: PayloadRequest): string {
  return user?.name ?? '';
}
