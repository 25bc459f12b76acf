import type { CollectionAfterLoginHook, PayloadRequest } from 'payload';
import { beforeOperation } from '@/access/operation-hooks.ts';
import { problemOf } from '../passwords/check-new-password.ts';

type Look = (user: { readonly email?: unknown; readonly name?: unknown }) => Promise<boolean>;

const key = 'accounts.lookAtPassword';

/** Only while somebody signs in is their password at hand; what is stored of it tells neither its length nor its words. */
export const lookAtPassword = beforeOperation('lookAtPassword', ({ args, operation, req }) => {
  if (operation !== 'login') return args;
  const { password } = (args as { data: { password?: unknown } }).data;
  const look: Look = async (user) => typeof password === 'string' && (await problemOf(password, user)) !== undefined;
  req.context[key] = look;
  return args;
});

/** Notes that a password which was good enough once has to be changed before anything else (`until-password-changes.ts`). */
export const noteWeakPassword: CollectionAfterLoginHook = async ({ req, user }) => {
  const look = takeLook(req);
  if (look === undefined) return user as unknown;
  const { id, mustChangePassword, ...person } = user as {
    id: string;
    mustChangePassword?: boolean | null;
    email?: unknown;
    name?: unknown;
  };
  const must = await look(person);
  if (must === (mustChangePassword === true)) return user as unknown;
  await req.payload.db.updateOne({ collection: 'users', req, id, data: { mustChangePassword: must }, returning: false });
  return { ...(user as object), mustChangePassword: must };
};

function takeLook(req: PayloadRequest): Look | undefined {
  const look = req.context[key];
  Reflect.deleteProperty(req.context, key);
  return typeof look === 'function' ? (look as Look) : undefined;
}
