import type { CollectionAfterReadHook } from 'payload';
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
  const person = await req.payload.db.findOne<{ id: string; name?: string | null }>({
    collection: 'users',
    req,
    where: { id: { equals: id } },
    select: { name: true },
  });
  return { ...lock, user: { ...user, value: { id, collection: 'users', email: person?.name ?? '' } } };
};
