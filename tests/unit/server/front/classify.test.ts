import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readAsked } from '@/server/front/asked.ts';
import { classify } from '@/server/front/classify.ts';

describe('who answers a request', () => {
  it.each([
    ['GET', '/nl/handboek/een', undefined, 'page'],
    ['HEAD', '/sk', undefined, 'page'],
    ['GET', '/nl/handboek/een', 'theme=dark; locale=nl', 'page'],
    ['GET', '/nl/handboek/een', 'locale=nl; payload-token=abc', 'back'],
    ['POST', '/nl/handboek/een', undefined, 'page'],
    ['POST', '/nl/handboek/een', 'payload-token=abc', 'back'],
    ['POST', '/api/users/login', undefined, 'back'],
    ['GET', '/sitemap.xml', undefined, 'page'],
    ['GET', '/sitemaps/nl.xml', undefined, 'page'],
    ['GET', '/', undefined, 'greeting'],
    ['GET', '/admin', undefined, 'back'],
    ['GET', '/api/chapters', undefined, 'back'],
    ['GET', '/preview/chapters/1', undefined, 'back'],
    ['GET', '/api/v1/nl/chapters', undefined, 'delivery'],
    ['GET', '/api/v10', undefined, 'back'],
    ['GET', '/api/health', undefined, 'health'],
    ['GET', '/api/health/write', undefined, 'health'],
    ['GET', '/api/healthy', undefined, 'back'],
    ['GET', '/assets/reader.js', undefined, 'asset'],
  ] as const)('%s %s with cookie %s: %s', (method, path, cookie, audience) => {
    const headers = cookie === undefined ? [] : ['Cookie', cookie];
    const { session } = readAsked({ rawHeaders: headers } as unknown as IncomingMessage);
    expect(classify({ method, path, isSignedIn: session !== undefined })).toBe(audience);
  });
});
