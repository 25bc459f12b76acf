import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What front and back say to each other in headers, over loopback or a private network. The front takes all of them, and
 * every forwarded address, out of what strangers send.
 */
export const betweenHeaders = {
  /** Proof that a request comes from a front of this installation. */
  token: 'x-front-token',
  /** Asks for a whole page to be kept; its value is the position that the page must at least be made from. */
  make: 'x-make-page',
  /** The answer to it: the tags of what the page was made from. */
  tags: 'x-page-tags',
  /** And the position in the feed that it was made at; missing where that moved meanwhile. */
  position: 'x-page-position',
  /** A question of the front's own, `health` or `session`, whatever the address. */
  asks: 'x-front-asks',
} as const;

/** What fronts show the back; every server of one installation has the same secret, and so the same token. */
export function frontToken(secret: string): string {
  return createHmac('sha256', secret).update('cop-cms front').digest('base64url');
}

export function isToken(given: string | readonly string[] | undefined, token: string): boolean {
  if (typeof given !== 'string' || given.length !== token.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(token));
}

/** Tags as one header value: ids and kinds are plain, whatever else there may be is percent-encoded. */
export function tagsToHeader(tags: Iterable<string>): string {
  return [...tags].map(encodeURIComponent).join(',');
}

export function tagsFromHeader(value: string): ReadonlySet<string> {
  return new Set(value === '' ? [] : value.split(',').map(decodeURIComponent));
}
