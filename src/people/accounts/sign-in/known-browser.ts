import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { isHttps } from '../../requests/secure-cookies.ts';
import { knownForDays } from './limits.ts';
import { mark, markOfAccount } from './marks.ts';

const day = 24 * 60 * 60;

/**
 * The id of the browser that asks, if it has signed in to this account before: it holds a cookie of ours that says so, signed
 * for this account alone. It opens nothing; it only keeps strangers' failures from standing in the way.
 */
export function knownBrowser(req: PayloadRequest, email: string): string | undefined {
  const name = cookieName(req, email);
  const pair = (req.headers.get('cookie') ?? '').split(/; */).find((each) => each.startsWith(`${name}=`));
  const [id = '', since = '', signature = ''] = pair?.slice(name.length + 1).split('.') ?? [];
  const given = Buffer.from(signature);
  const right = Buffer.from(sign(req, email, id, since));
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  return Number(since) + knownForDays.browser * day * 1000 > Date.now() ? id : undefined;
}

/** Makes this browser known to the account that has just signed in. */
export function rememberBrowser(req: PayloadRequest, email: string): void {
  const id = knownBrowser(req, email) ?? randomBytes(12).toString('base64url');
  const since = String(Date.now());
  const secure = isHttps({ header: (name) => req.headers.get(name), publicUrl: req.payload.config.serverURL });
  const path = `${req.payload.config.routes.api}/users`;
  req.responseHeaders ??= new Headers();
  req.responseHeaders.append(
    'Set-Cookie',
    `${cookieName(req, email)}=${id}.${since}.${sign(req, email, id, since)}; Path=${path}; Max-Age=${knownForDays.browser * day}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`,
  );
}

/** A name for each account, so that two people who share a browser do not forget each other. */
function cookieName(req: PayloadRequest, email: string): string {
  return `${req.payload.config.cookiePrefix}-known-${markOfAccount(email, req.payload.secret).slice(0, 12)}`;
}

function sign({ payload }: PayloadRequest, email: string, id: string, since: string): string {
  return mark(payload.secret, 'known browser', markOfAccount(email, payload.secret), id, since);
}
