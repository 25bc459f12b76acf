import { createHmac } from 'node:crypto';

/** Who tries to sign in to what, from where. */
export interface Attempt {
  /** As typed; it need not belong to anybody. */
  readonly email: string;
  /** As `originOf` gives it. */
  readonly origin: string;
  /** The id of a browser that has signed in to this account before (`knownBrowser`). */
  readonly browser: string | undefined;
}

export interface Marks {
  /** The account from this origin, or from this browser where it is known. */
  readonly pair: string;
  readonly account: string;
  readonly origin: string;
}

/** The names under which an attempt is counted: keyed hashes, from which neither address nor account can be read. */
export function marksOf({ email, origin, browser }: Attempt, secret: string): Marks {
  const account = markOfAccount(email, secret);
  return {
    pair: browser === undefined ? mark(secret, 'origin', account, origin) : mark(secret, 'browser', account, browser),
    account,
    origin: mark(secret, 'everybody', origin),
  };
}

/** The name of an account, whichever way its address is typed. */
export function markOfAccount(email: string, secret: string): string {
  return mark(secret, 'account', email.toLowerCase().trim());
}

/** 192 bits of HMAC-SHA-256; the parts cannot run into each other. */
export function mark(secret: string, ...parts: readonly string[]): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify(['login-attempts', ...parts]))
    .digest('base64url')
    .slice(0, 32);
}
