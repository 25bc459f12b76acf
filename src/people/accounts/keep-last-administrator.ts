import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';

/** A house without an administrator cannot be opened again, so the last one stays, whoever asks. */
export const keepLastAdministrator: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { role } = data as { role?: unknown };
  const before = originalDoc as { id: string; role?: unknown } | undefined;
  if (operation === 'update' && before?.role === 'administrator' && role !== undefined && role !== 'administrator') {
    await requireAnother(req, before.id);
  }
  return data;
};

export const keepLastAdministratorFromDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const stored = await req.payload.db.findOne<{ id: string; role?: unknown }>({ collection: 'users', req, where: { id: { equals: id } } });
  if (stored?.role === 'administrator') await requireAnother(req, stored.id);
};

async function requireAnother(req: PayloadRequest, id: string): Promise<void> {
  const others = await req.payload.db.count({
    collection: 'users',
    req,
    where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] },
  });
  if (others.totalDocs === 0) throw refusal({ req, key: 'refused.lastAdministrator', status: 409 });
}
