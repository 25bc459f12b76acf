import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether a request's cookies hold a session that we signed and that has not run out: some microseconds, no database, no
 * Payload. It may have been ended since, which only the database knows; a made-up one gets no further than this.
 *
 * @param cookie the Cookie header
 * @param secret as `sessionSecret` gives it; the same as `payload.secret`
 * @param now milliseconds since 1970
 */
export function looksSignedIn(cookie: string | undefined, secret: string, now: number = Date.now()): boolean {
  const token = cookie === undefined ? undefined : sessionIn(cookie);
  if (token === undefined || token.length > 4096) return false;
  const [head = '', body = '', signature = '', ...more] = token.split('.');
  if (more.length > 0) return false;
  const given = Buffer.from(signature, 'base64url');
  const right = createHmac('sha256', secret).update(`${head}.${body}`).digest();
  if (given.length !== right.length || !timingSafeEqual(given, right)) return false;
  const { alg } = parsed(head);
  const { exp, collection } = parsed(body);
  return alg === 'HS256' && collection === 'users' && typeof exp === 'number' && exp * 1000 > now;
}

/** The last one counts where several are sent, as for Payload. */
function sessionIn(cookie: string): string | undefined {
  return cookie
    .split(/; */)
    .findLast((pair) => pair.startsWith('payload-token='))
    ?.slice('payload-token='.length);
}

function parsed(part: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
