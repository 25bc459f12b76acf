import type { GlobalBeforeOperationHook, PayloadRequest } from 'payload';
import type { HookStep } from '@/content/shared/hook-step.ts';
import { refusal } from '@/access/documents/refuse.ts';
import { beforeOperation } from '@/access/operation-hooks.ts';
import { mustChangePassword } from './must-change-password.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Whoever has to change their password can do that, see their own account, and sign out; all else is refused with a sentence,
 * on every surface.
 */
export const holdUntilPasswordChanges: HookStep = {
  collection: ({ slug }) => ({ beforeOperation: [slug === 'users' ? ownAccountOnly : nothingYet] }),
  global: () => ({ beforeOperation: [noGlobalYet] }),
};

const nothingYet = beforeOperation('nothingYet', ({ args, overrideAccess, req }) => {
  if (overrideAccess !== true) refuseUntilPasswordChanges(req);
  return args;
});

const noGlobalYet: GlobalBeforeOperationHook = ({ overrideAccess, req }) => {
  if (overrideAccess !== true) refuseUntilPasswordChanges(req);
};

const signingIn = ['login', 'refresh', 'forgotPassword', 'resetPassword'];

const ownAccountOnly = beforeOperation('ownAccountOnly', ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess === true || signingIn.includes(operation) || !mustChangePassword(req.user)) return args;
  const { data = {}, id, where } = args as { data?: Values; id?: string | number; where?: object };
  const own = String(req.user?.id);
  const isOwn = id !== undefined && String(id) === own;
  if (operation === 'update' && isOwn && typeof data['password'] === 'string' && data['password'] !== '') return args;
  if (operation === 'read' && isOwn) return args;
  if (operation === 'read' && id === undefined) return { ...args, where: { and: [where ?? {}, { id: { equals: own } }] } };
  refuseUntilPasswordChanges(req);
  return args;
});

/** @throws APIError 403 in the person's language. */
export function refuseUntilPasswordChanges(req: PayloadRequest): void {
  if (mustChangePassword(req.user)) throw refusal({ req, key: 'refused.mustChangePassword' });
}
