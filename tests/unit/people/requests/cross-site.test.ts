import { describe, expect, it } from 'vitest';
import { refuseCrossSite } from '@/people/requests/cross-site.ts';
import { crossSiteAnswer } from '@/people/requests/cross-site-answer.ts';

const session = { cookie: 'payload-lng=en; payload-token=abc', host: 'manual.example.org' };

const isRefused = (headers: Readonly<Record<string, string>>, method = 'POST') => {
  const given = new Headers(headers);
  return refuseCrossSite({ method, header: (name) => given.get(name) }) !== undefined;
};

describe('a write with a session', () => {
  it.each([
    ['from our own page', { 'sec-fetch-site': 'same-origin' }, false],
    ['typed by the person', { 'sec-fetch-site': 'none' }, false],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, true],
    ['from a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }, true],
    ['from another site that claims our origin', { 'sec-fetch-site': 'cross-site', origin: 'https://manual.example.org' }, true],
    ['of an older browser from our page', { origin: 'https://manual.example.org' }, false],
    [
      'of an older browser from our page, with the port written',
      { origin: 'https://manual.example.org', host: 'manual.example.org:443' },
      false,
    ],
    ['of an older browser from another site', { origin: 'https://evil.example' }, true],
    ['of an older browser from a neighbouring port', { origin: 'https://manual.example.org:8443' }, true],
    ['out of a frame without origin', { origin: 'null' }, true],
    [
      'behind a proxy that we trust',
      { origin: 'https://manual.example.org', host: '127.0.0.1:3000', 'x-forwarded-host': 'manual.example.org' },
      false,
    ],
    ['of a program without either header', {}, false],
    ['with a token of its own', { 'sec-fetch-site': 'cross-site', authorization: 'JWT abc' }, false],
    ['with a key', { 'sec-fetch-site': 'cross-site', authorization: 'users API-Key abc' }, false],
    ['with a password that the browser adds by itself', { 'sec-fetch-site': 'cross-site', authorization: 'Basic abc' }, true],
  ])('%s', (_, headers, refused) => {
    expect(isRefused({ ...session, ...headers })).toBe(refused);
  });

  it.each(['POST', 'PATCH', 'PUT', 'DELETE'])('is refused from another site as %s', (method) => {
    expect(isRefused({ ...session, 'sec-fetch-site': 'cross-site' }, method)).toBe(true);
  });

  it('leaves reading alone, and whoever has no session', () => {
    expect(isRefused({ ...session, 'sec-fetch-site': 'cross-site' }, 'GET')).toBe(false);
    expect(isRefused({ host: 'manual.example.org', cookie: 'locale=nl', 'sec-fetch-site': 'cross-site' })).toBe(false);
  });

  it('is told which settings to look at', () => {
    const { errors } = crossSiteAnswer({ origin: 'https://manual.example.org', host: '127.0.0.1:3000' }, 'de');
    expect(errors[0]?.message).toMatch(/https:\/\/manual\.example\.org.*127\.0\.0\.1:3000.*PUBLIC_URL.*TRUST_PROXY/);
  });
});
