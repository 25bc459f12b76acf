import { beforeOperation } from '@/access/operation-hooks.ts';
import { checkNewPassword } from '../passwords/check-new-password.ts';
import { hashInTurn } from '../passwords/hash-in-turn.ts';
import { requireCurrentPassword } from './current-password.ts';
import { changedFields } from './guard-accounts.ts';
import { storedUser } from './stored-user.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Before somebody's password or address is changed, the one who does so gives their own password; before a password is
 * stored, it must be one that nobody guesses. Scripts are asked for neither: a short password that a script sets must be
 * changed at the next login (`note-weak-password.ts`).
 */
export const guardPasswords = beforeOperation('guardPasswords', async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'update' && operation !== 'create') return args;
  const { data: posted = {}, id } = args as { data?: Values; id?: string | number };
  const { currentPassword, ...data } = posted;
  const settled = { ...args, data };
  // Payload refuses a stranger afterwards; nothing is hashed for one.
  if (req.payloadAPI === 'local' || (overrideAccess !== true && req.user === null)) return settled;
  const stored = id === undefined ? undefined : await storedUser(req.payload, { id });
  const { password } = data;
  const sets = typeof password === 'string' && password !== '';
  const changesAddress = changedFields(['email'], data, stored).length > 0;
  if (overrideAccess !== true && operation === 'update' && (sets || changesAddress)) await requireCurrentPassword(req, currentPassword);
  if (sets) {
    await checkNewPassword({ req, password, whose: { ...stored, ...data } });
    await hashInTurn(req);
  }
  return settled;
});
