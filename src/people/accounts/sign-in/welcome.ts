import type { CollectionAfterLoginHook } from 'payload';
import { attemptOf } from './attempt-of.ts';
import { countSuccess } from './attempts.ts';
import { rememberBrowser } from './known-browser.ts';

/** Whoever has signed in, or set their password by a link, is known here from now on, and their failures are forgotten. */
export const welcome: CollectionAfterLoginHook = async ({ req, user }) => {
  const { email } = user as { email?: unknown };
  if (req.payloadAPI === 'local' || typeof email !== 'string') return;
  await countSuccess({ payload: req.payload, attempt: attemptOf(req, email), now: new Date(), req });
  rememberBrowser(req, email);
};
