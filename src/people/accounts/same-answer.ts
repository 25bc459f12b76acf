import { AuthenticationError } from 'payload';
import { beforeOperation } from '@/access/operation-hooks.ts';
import { workInVain } from '../passwords/password-work.ts';

/**
 * A failed login must not tell whether the address is known: an unknown one gets the answer of a wrong password, after the
 * same work. Payload itself answers at once.
 */
export const sameAnswer = beforeOperation('sameAnswer', async ({ args, operation, req }) => {
  if (operation !== 'login') return args;
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data;
  if (typeof email !== 'string' || typeof password !== 'string' || password.trim() === '') return args;
  const where = { email: { equals: email.toLowerCase().trim() } };
  const user = await req.payload.db.findOne<{ id: string }>({ collection: 'users', req, where });
  if (user !== null) return args;
  await workInVain(password);
  throw new AuthenticationError(req.t);
});
