import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import { AuthenticationError, type CollectionAfterErrorHook, LockedAuth } from 'payload';
import { message } from '@/languages/label.ts';
import { beforeOperation } from '../operation-hooks.ts';

const derive = promisify(pbkdf2);

/**
 * A failed login must not tell whether the address is known: an unknown address and a locked account get the answer of a
 * wrong password, after the same work. Payload itself answers an unknown address at once, and a locked one by saying so.
 */
export const sameAnswer = beforeOperation(async ({ args, operation, req }) => {
  if (operation !== 'login') return args;
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data;
  if (typeof email !== 'string' || typeof password !== 'string' || password.trim() === '') return args;
  const where = { email: { equals: email.toLowerCase().trim() } };
  const user = await req.payload.db.findOne<{ id: string; lockUntil?: string | null }>({ collection: 'users', req, where });
  const isLocked = typeof user?.lockUntil === 'string' && Date.parse(user.lockUntil) > Date.now();
  if (user !== null && !isLocked) return args;
  // The number of rounds is Payload's own for a stored password (auth/strategies/local/generatePasswordSaltHash, 3.90).
  await derive(password, 'nobody has this salt', 600_000, 32, 'sha256');
  throw new AuthenticationError(req.t);
});

/** Attempts at the same moment can still meet Payload's own answer for a locked account. */
export const sameLockAnswer: CollectionAfterErrorHook = ({ error, req, result }) => {
  if (!(error instanceof LockedAuth)) return undefined;
  const errors = [{ message: message(req.i18n.language, 'error.login') }];
  return { response: { ...result, errors }, status: 401 };
};
