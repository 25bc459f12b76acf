import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { looksSignedIn } from '@/people/requests/looks-signed-in.ts';
import { sessionSecret } from '@/people/requests/session-secret.ts';

const secret = sessionSecret('a secret of the house');
const now = Date.parse('2026-01-01T00:00:00Z');

function token({ key = secret, alg = 'HS256', exp = now / 1000 + 60 }: { key?: string; alg?: string; exp?: number } = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg, authVersion: 1, typ: 'JWT' })}.${part({ id: 'x', collection: 'users', exp })}`;
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
}

const looks = (value: string) => looksSignedIn(`locale=nl; payload-token=${value}; a=b`, secret, now);

describe('a session cookie', () => {
  it('is worth asking about when we signed it and it has not run out', () => {
    expect(looks(token())).toBe(true);
  });

  it('is not when it was made up, ran out, or was signed by somebody else', () => {
    const [head = '', body = ''] = token().split('.');
    const made = [
      '',
      'abc',
      'a.b.c',
      `${head}.${body}.`,
      `${head}.${body}`,
      token({ key: 'other' }),
      token({ alg: 'none' }),
      token({ exp: now / 1000 }),
    ];
    expect(made.map(looks)).toEqual(made.map(() => false));
    expect(looksSignedIn(undefined, secret, now)).toBe(false);
    expect(looksSignedIn('other-payload-token=x', secret, now)).toBe(false);
  });

  it('counts as Payload counts: the last of several', () => {
    expect(looksSignedIn(`payload-token=x; payload-token=${token()}`, secret, now)).toBe(true);
    expect(looksSignedIn(`payload-token=${token()}; payload-token=x`, secret, now)).toBe(false);
  });
});
