import { NextRequest } from 'next/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { installLibrary } from '@/publication/store/library.ts';
import { config, proxy } from '@/proxy.ts';
import { fakeLibrary } from '../../support/site/fake-library.ts';
import { fixtures } from '../../support/site/fixtures.ts';

beforeAll(() => {
  installLibrary(fakeLibrary(fixtures, { 'chapters/four/en': ['thriving'] }));
});

function ask(path: string, headers: Record<string, string> = {}) {
  const response = proxy(new NextRequest(new URL(path, 'http://localhost:3000'), { headers }));
  const location = response.headers.get('location');
  return {
    status: response.status,
    to: location === null ? null : location.replace('http://localhost:3000', ''),
    headers: response.headers,
  };
}

describe('the way in', () => {
  it('leads from / to the language of the browser, or the one chosen before, and says what that depends on', () => {
    const byBrowser = ask('/', { 'accept-language': 'sk' });
    expect([byBrowser.status, byBrowser.to, byBrowser.headers.get('vary')]).toEqual([307, '/sk', 'Accept-Language, Cookie']);
    expect(ask('/', { 'accept-language': 'sk', cookie: 'locale=pt' }).to).toBe('/pt');
  });

  it('lets pages pass', () => {
    expect(ask('/nl/handboek/je-cop-laten-groeien').headers.get('x-middleware-next')).toBe('1');
    expect(ask('/sk').headers.get('x-middleware-next')).toBe('1');
  });

  it('sends former and foreign addresses on, with what follows the question mark', () => {
    expect(ask('/en/manual/thriving?from=poster')).toMatchObject({ status: 308, to: '/en/manual/making-your-cop-thrive?from=poster' });
    expect(ask('/de/handbuch/making-your-cop-thrive')).toMatchObject({ status: 307, to: '/de/handbuch/making-your-cop-thrive/en' });
  });

  it.each(['/sk/nic', '/xx/yy', '/wp-login.php', '/en/%E0%A4%A', '/en/manual/a/b/c'])('hands %s on to where nothing is', (path) => {
    expect(ask(path).headers.get('x-middleware-rewrite')).toBe('http://localhost:3000/404/there/is/no/such/page');
  });

  it('says in which language to be sorry', () => {
    expect(ask('/sk/nic').headers.get('x-middleware-request-x-missing-locale')).toBe('sk');
    expect(ask('/xx/yy', { 'accept-language': 'de' }).headers.get('x-middleware-request-x-missing-locale')).toBe('de');
  });

  it.each([
    ['/admin', false],
    ['/admin/collections/chapters', false],
    ['/api/v1/chapters', false],
    ['/preview/chapters/1', false],
    ['/_next/static/x.js', false],
    ['/assets/reader.js', false],
    ['/sitemap.xml', false],
    ['/sitemaps/nl.xml', false],
    ['/robots.txt', false],
    ['/404/there/is/no/such/page', false],
    ['/', true],
    ['/nl/handboek', true],
    ['/administration', true],
    ['/en/manual/x.php', true],
  ])('looks at %s: %s', (path, expected) => {
    expect(config.matcher.some((pattern) => new RegExp(`^${pattern}$`).test(path))).toBe(expected);
  });
});
