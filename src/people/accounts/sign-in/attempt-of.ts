import type { PayloadRequest } from 'payload';
import { originOf } from '../../requests/origin-of.ts';
import { knownBrowser } from './known-browser.ts';
import type { Attempt } from './marks.ts';

/** The attempt that a request is, to sign in with this address or to give its password. */
export function attemptOf(req: PayloadRequest, email: string): Attempt {
  return { email, origin: originOf(req.headers.get('x-forwarded-for')), browser: knownBrowser(req, email) };
}
