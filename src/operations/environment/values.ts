import { z } from 'zod';
import { parseTrustedProxies } from '@/people/requests/trusted-proxies.ts';

export const nonEmpty = z.string().trim().min(1);

/** A whole number in a range, both ends included. */
export function wholeNumber({ from, to, example }: { from: number; to: number; example: string }) {
  const message = `must be a whole number from ${String(from)} to ${String(to)}, for example ${example}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= from && value <= to, message);
}

export const yesOrNo = z.enum(['yes', 'no'], 'must be yes or no').transform((value) => value === 'yes');

export const emailAddress = z.email('must be an e-mail address, for example anna@example.org');

/** Long enough that sessions cannot be forged by guessing it (256 bits as hex are 64 characters). */
export const secret = z.string().min(32, 'must have at least 32 characters; "openssl rand -hex 32" makes one');

/** A number of proxies before us, or their addresses and networks. */
export const trustedProxies = z.string().transform((value, context) => {
  const trusted = parseTrustedProxies(value);
  if (trusted !== undefined) return trusted;
  context.addIssue({
    code: 'custom',
    message:
      'must be how many proxies stand before the server (from 0 to 20), or their addresses, for example TRUST_PROXY=1 or TRUST_PROXY=10.0.0.0/8',
  });
  return z.NEVER;
});

export function httpAddress(example: string) {
  return z
    .string()
    .refine((value) => hasProtocol(value, ['http:', 'https:']), `must be an address with http or https, for example ${example}`);
}

/** The site stands at the root of its host: addresses of pages, cookies and the admin's own begin there. */
export const siteAddress = httpAddress('PUBLIC_URL=https://manual.example.org').refine((value) => {
  const url = URL.parse(value);
  return url === null || (/^\/*$/.test(url.pathname) && url.search === '' && url.hash === '');
}, 'must be a host without a path: give the site a host of its own, for example PUBLIC_URL=https://manual.example.org');

export const smtpAddress = z
  .string()
  .refine(
    (value) => hasProtocol(value, ['smtp:', 'smtps:']),
    'must start with smtp:// or smtps://, for example smtps://USER:PASSWORD@mail.example.org',
  );

function hasProtocol(value: string, protocols: readonly string[]): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && protocols.includes(url.protocol) && url.hostname !== '';
}
