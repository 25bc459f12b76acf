/** One header's value by its name, whatever holds the headers: `(name) => request.headers.get(name)`. */
export type ReadHeader = (name: string) => string | null | undefined;

export interface CrossSiteInput {
  readonly method: string;
  readonly header: ReadHeader;
  /** The host that the request's own address names, where there may be no Host header. */
  readonly host?: string | undefined;
}

/** Why a write was refused: another site asked for it, or a proxy changed the host. */
export interface CrossSite {
  /** The site that the browser says the request came from; undefined where it named only that it was another one. */
  readonly origin: string | undefined;
  /** The host that we were called by. */
  readonly host: string | undefined;
}

const reads = ['GET', 'HEAD', 'OPTIONS'];
const sessionCookie = /(?:^|;\s*)payload-token=/;
/** Nobody can make a browser send these to another site; Basic, which browsers add by themselves, is not among them. */
const deliberate = /^(?:JWT|Bearer|users API-Key) /;

/**
 * Whether a request would write in the name of somebody whose browser was led here by another site (OWASP, Cross-Site
 * Request Forgery Prevention: Fetch Metadata with fallback to Origin). Pure and cheap; to be asked before anything is read.
 *
 * - Reads, requests without a session cookie, and those with a token or key of their own are none of it.
 * - `Sec-Fetch-Site` must be `same-origin` or `none`.
 * - Without it the host of `Origin` must be the host we were called by (X-Forwarded-Host, which the front settles, or Host).
 * - With neither it is no browser that other sites could use.
 *
 * @returns undefined when the request may go on
 */
export function refuseCrossSite({ method, header, host }: CrossSiteInput): CrossSite | undefined {
  if (reads.includes(method.toUpperCase())) return undefined;
  if (!sessionCookie.test(header('cookie') ?? '') || deliberate.test(header('authorization') ?? '')) return undefined;
  const called = header('x-forwarded-host') ?? header('host') ?? host;
  const origin = header('origin') ?? undefined;
  const site = header('sec-fetch-site');
  if (site === 'same-origin' || site === 'none') return undefined;
  if (typeof site !== 'string' && (origin === undefined || isOneHost(origin, called))) return undefined;
  return { origin, host: called };
}

/** Ports that are the protocol's own need not be written. */
function isOneHost(origin: string, host: string | undefined): boolean {
  const from = URL.parse(origin);
  if (from === null || from.host === '' || host === undefined) return false;
  return URL.parse(`${from.protocol}//${host}`)?.host === from.host;
}
