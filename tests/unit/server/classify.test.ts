import { describe, expect, it } from 'vitest';
import { classify } from '@/server/classify.ts';

describe('who answers a request', () => {
  it.each([
    ['GET', '/nl/handboek/een', undefined, 'page'],
    ['HEAD', '/sk', undefined, 'page'],
    ['GET', '/nl/handboek/een', 'theme=dark; locale=nl', 'page'],
    ['GET', '/nl/handboek/een', 'locale=nl; payload-token=abc', 'next'],
    ['POST', '/nl/handboek/een', undefined, 'page'],
    ['POST', '/nl/handboek/een', 'payload-token=abc', 'next'],
    ['POST', '/api/users/login', undefined, 'next'],
    ['GET', '/sitemap.xml', undefined, 'page'],
    ['GET', '/sitemaps/nl.xml', undefined, 'page'],
    ['GET', '/', undefined, 'next'],
    ['GET', '/admin', undefined, 'next'],
    ['GET', '/api/chapters', undefined, 'next'],
    ['GET', '/preview/chapters/1', undefined, 'next'],
    ['GET', '/api/v1/nl/chapters', undefined, 'delivery'],
    ['GET', '/api/v10', undefined, 'next'],
    ['GET', '/api/health', undefined, 'health'],
    ['GET', '/assets/reader.js', undefined, 'asset'],
  ] as const)('%s %s with cookie %s: %s', (method, path, cookie, audience) => {
    expect(classify({ method, path, cookie })).toBe(audience);
  });
});
