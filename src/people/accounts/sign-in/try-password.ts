import type { PayloadRequest } from 'payload';
import { afterRequest } from '../after-request.ts';
import { refuseForNow } from '../refuse-for-now.ts';
import { attemptOf } from './attempt-of.ts';
import { beginAttempt } from './attempts.ts';
import type { Attempt } from './marks.ts';

/**
 * Lets a request try a password, if nobody has failed too often from where it comes. The attempt counts as under way until
 * the request has been answered.
 * @throws APIError 429 with Retry-After, before anything is hashed
 */
export async function tryPassword(req: PayloadRequest, email: string): Promise<Attempt> {
  const attempt = attemptOf(req, email);
  const begun = await beginAttempt({ payload: req.payload, attempt, now: new Date() });
  if ('wait' in begun) throw refuseForNow({ req, key: 'refused.attempts', status: 429, seconds: begun.wait });
  if (!afterRequest(req, begun.end)) begun.end();
  return attempt;
}
