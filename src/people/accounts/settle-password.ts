import type { CollectionBeforeChangeHook } from 'payload';

/** With a new password nothing is left to be changed, and links that were on their way open nothing any more. */
export const settlePassword: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const { password } = data as { password?: unknown };
  if (operation !== 'update' || typeof password !== 'string' || password === '') return data;
  const settled = { ...data, resetPasswordToken: null, resetPasswordExpiration: null };
  // What a script sets was not looked at.
  return req.payloadAPI === 'local' ? settled : { ...settled, mustChangePassword: false };
};
