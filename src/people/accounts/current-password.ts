import type { PayloadRequest } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';
import { hashInTurn } from '../passwords/hash-in-turn.ts';
import { isPassword } from '../passwords/password-work.ts';
import { countFailure } from './sign-in/attempts.ts';
import { tryPassword } from './sign-in/try-password.ts';
import { storedUser } from './stored-user.ts';

/**
 * Makes sure that it is the person themselves who asks, and not somebody at a browser they left or with a session that was
 * stolen: their own password, also where an administrator changes somebody else. A wrong one counts as a failed login.
 * To be asked before the request's first statement in the database.
 * @throws APIError 403 where it is missing or wrong, 429 and 503 as for signing in
 */
export async function requireCurrentPassword(req: PayloadRequest, given: unknown): Promise<void> {
  const { payload, user } = req;
  const missing = () => refusal({ req, key: 'refused.currentPassword', field: 'currentPassword' });
  if (user === null || typeof given !== 'string' || given === '') throw missing();
  const stored = await storedUser(payload, { id: user.id });
  if (stored === undefined) throw missing();
  const attempt = await tryPassword(req, stored.email);
  await hashInTurn(req);
  if (await isPassword(given, stored)) return;
  await countFailure({ payload, attempt, now: new Date() });
  throw refusal({ req, key: 'refused.wrongPassword', field: 'currentPassword' });
}
