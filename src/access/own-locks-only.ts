import type { PayloadRequest } from 'payload';
import { refusal } from './documents/refuse.ts';
import { beforeOperation } from './operation-hooks.ts';
import { personOf } from './person.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * A lock that says somebody is at work on a document is set in one's own name only, and lifted by whose it is. Somebody else's
 * may be taken over, as the admin's "Take over" does: it then bears one's own name and is otherwise what it was.
 */
export const ownLocksOnly = beforeOperation('ownLocksOnly', async ({ args, operation, overrideAccess, req }) => {
  const user = personOf(req.user);
  if (overrideAccess === true || user === null || !['create', 'update', 'delete'].includes(operation)) return args;
  const { data = {}, id, where } = args as { data?: Values; id?: string | number; where?: object };
  const mine = { 'user.value': { equals: user.id } };
  // Of many at once one's own are meant, and no others.
  if (operation !== 'create' && id === undefined) {
    if ('user' in data && holderIn(data) !== user.id) throw refusal({ req, key: 'refused.othersLock' });
    return { ...args, where: { and: [where ?? {}, mine] } };
  }
  const holder = id === undefined ? user.id : await holderOf(req, id);
  const takesOver = operation === 'update' && Object.keys(data).join() === 'user' && holderIn(data) === user.id;
  const isOwn =
    holder === user.id && (operation === 'delete' || (operation === 'update' && !('user' in data)) || holderIn(data) === user.id);
  if (!isOwn && !takesOver && holder !== undefined) throw refusal({ req, key: 'refused.othersLock' });
  return args;
});

/** In whose name a lock is, or is to be: `{ relationTo: 'users', value: ID }`. */
function holderIn({ user }: Values): string | undefined {
  if (typeof user !== 'object' || user === null) return undefined;
  const { relationTo, value } = user as Values;
  const id = typeof value === 'object' && value !== null ? (value as Values)['id'] : value;
  return relationTo === 'users' && (typeof id === 'string' || typeof id === 'number') ? String(id) : undefined;
}

/** Undefined where there is no such lock, which Payload answers 404. */
async function holderOf(req: PayloadRequest, id: string | number): Promise<string | undefined> {
  const lock = await req.payload.db.findOne<{ id: string } & Values>({
    collection: 'payload-locked-documents',
    req,
    where: { id: { equals: id } },
  });
  return lock === null ? undefined : (holderIn(lock) ?? 'nobody');
}
