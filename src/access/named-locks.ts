import type { CollectionAfterReadHook, PayloadRequest } from 'payload';
import { isValues } from '@/content/shared/is-values.ts';

/**
 * A lock names the person who holds it. Payload's windows show `email` of whoever is populated there and else the id (`DocumentLocked`,
 * 3.90), and only administrators may read people; so that the name stands where the address would, for all alike.
 */
export const namedLocks: CollectionAfterReadHook = async ({ doc, req }) => {
  const lock: unknown = doc;
  const { user } = isValues(lock) ? lock : {};
  if (!isValues(lock) || !isValues(user) || user['relationTo'] !== 'users') return lock;
  const { value } = user;
  const id: unknown = isValues(value) ? value['id'] : value;
  if (typeof id !== 'string' && typeof id !== 'number') return lock;
  const email = isValues(value) && typeof value['name'] === 'string' ? value['name'] : await nameOf(req, id);
  return { ...lock, user: { ...user, value: { id, collection: 'users', email } } };
};

async function nameOf(req: PayloadRequest, id: string | number): Promise<string> {
  const { db } = req.payload;
  const where = { id: { equals: id } };
  const person = await db.findOne<{ id: string; name?: string | null }>({ collection: 'users', req, where, select: { name: true } });
  return person?.name ?? '';
}
