import { beforeOperation } from '@/access/operation-hooks.ts';
import { checkNewPassword } from '../passwords/check-new-password.ts';
import { hashInTurn } from '../passwords/hash-in-turn.ts';
import { storedUser } from './stored-user.ts';

/** Before a link sets a password: the link must open, and the password be one that nobody guesses, or the link stays good. */
export const redeemLink = beforeOperation('redeemLink', async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args;
  const { token, password } = (args as { data: { token?: unknown; password?: unknown } }).data;
  if (typeof token !== 'string' || token === '' || typeof password !== 'string') return args;
  const user = await storedUser(req.payload, { resetToken: token });
  if (user === undefined) return args; // Payload answers 403
  await checkNewPassword({ req, password, whose: user });
  await hashInTurn(req);
  const { payload } = req;
  await payload.db.updateOne({ collection: 'users', req, id: user.id, data: { mustChangePassword: false }, returning: false });
  return args;
});
