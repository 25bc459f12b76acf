import { describe, expect, it } from 'vitest';
import { PageCache } from '@/server/front/page-cache.ts';
import { storeResponse } from '@/server/front/stored-response.ts';

const html = { 'content-type': 'text/html' };
const made = async (body: string, tags: string[], keep = true) => ({
  response: await storeResponse(200, html, Buffer.from(body)),
  tags: new Set(tags),
  keep,
});
const bodyOf = async (cache: PageCache, key: string, body: string, tags: string[] = []) =>
  (await cache.getOrMake(key, () => made(body, tags))).identity.body.toString();

describe('the page cache', () => {
  it('makes a page once and keeps it', async () => {
    const cache = new PageCache({ maxBytes: 1_000_000 });
    expect(await bodyOf(cache, 'a', 'first')).toBe('first');
    expect(await bodyOf(cache, 'a', 'second')).toBe('first');
  });

  it('makes a page once for all who ask at the same time', async () => {
    const cache = new PageCache({ maxBytes: 1_000_000 });
    let times = 0;
    const make = async () => {
      times += 1;
      return made('page', []);
    };
    await Promise.all([cache.getOrMake('a', make), cache.getOrMake('a', make), cache.getOrMake('a', make)]);
    expect(times).toBe(1);
  });

  it('forgets exactly what was made from a changed document', async () => {
    const cache = new PageCache({ maxBytes: 1_000_000 });
    await bodyOf(cache, 'a', 'old a', ['chapters/1', 'list:chapters']);
    await bodyOf(cache, 'b', 'old b', ['chapters/2']);
    cache.invalidate(['chapters/1']);
    expect(await bodyOf(cache, 'a', 'new a')).toBe('new a');
    expect(await bodyOf(cache, 'b', 'new b')).toBe('old b');
  });

  it('forgets everything at once, and does not keep what was being made', async () => {
    const cache = new PageCache({ maxBytes: 1_000_000 });
    await bodyOf(cache, 'a', 'old a', ['chapters/1']);
    await bodyOf(cache, 'b', 'old b');
    let finish = (): void => undefined;
    const slow = cache.getOrMake('c', async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      return made('old c', []);
    });
    cache.clear();
    expect(cache.size).toEqual({ pages: 0, bytes: 0 });
    expect(await bodyOf(cache, 'a', 'new a', ['chapters/1'])).toBe('new a');
    expect(await bodyOf(cache, 'c', 'new c')).toBe('new c');
    finish();
    expect((await slow).identity.body.toString()).toBe('old c');
    expect(await bodyOf(cache, 'c', 'newer c')).toBe('new c');
    cache.invalidate(['chapters/1']);
    expect(await bodyOf(cache, 'a', 'newest a')).toBe('newest a');
  });

  it('does not keep a page that was overtaken by a change while it was made', async () => {
    const cache = new PageCache({ maxBytes: 1_000_000 });
    let finish = (): void => undefined;
    const slow = cache.getOrMake('a', async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      return made('stale', ['chapters/1']);
    });
    cache.invalidate(['chapters/1']);
    expect(await bodyOf(cache, 'a', 'fresh', ['chapters/1'])).toBe('fresh');
    finish();
    await slow;
    expect(cache.get('a')?.identity.body.toString()).toBe('fresh');
  });

  it('keeps no errors', async () => {
    const cache = new PageCache({ maxBytes: 1_000_000 });
    await cache.getOrMake('a', () => made('broken', [], false));
    expect(cache.get('a')).toBeUndefined();
  });

  it('stays within its bytes', async () => {
    const cache = new PageCache({ maxBytes: 20_000 });
    for (let page = 0; page < 50; page += 1) await bodyOf(cache, `page ${page}`, 'x'.repeat(500));
    expect(cache.size.bytes).toBeLessThanOrEqual(20_000);
    expect(cache.size.pages).toBeGreaterThan(5);
  });
});
