import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits as 43 letters, digits, `-` and `_`. */
export function newLinkToken(): string {
  return randomBytes(32).toString('base64url');
}

export function isLinkToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}

/** What is stored of a token: SHA-256, as hexadecimal digits. A token cannot be guessed, so that no salt and no slow hash is needed. */
export function hashOfLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
