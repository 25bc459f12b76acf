import { beforeAll, expect, it } from 'vitest';
import { locales } from '@/languages/locales.ts';
import { deliveryApi } from '@/delivery/delivery-api.ts';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('the delivery API', (house) => {
  let api: ReturnType<typeof deliveryApi>;
  let ask = (_path: string): Promise<{ status: number; body: Record<string, unknown> }> => Promise.reject(new Error('not open yet'));

  beforeAll(async () => {
    for (const number of [1, 2, 3]) {
      const { id } = await house.payload.create({
        collection: 'chapters',
        locale: 'en',
        draft: true,
        data: { title: `Chapter ${number}`, number },
      });
      await house.payload.update({ collection: 'chapters', id, locale: 'en', data: { _status: 'published' } });
      if (number === 2)
        await house.payload.update({ collection: 'chapters', id, locale: 'nl', data: { title: 'Hoofdstuk 2', _status: 'published' } });
      await house.payload.update({ collection: 'chapters', id, locale: 'de', draft: true, data: { title: 'Geheimer Entwurf' } });
    }
    const library = new DatabaseLibrary({ store: payloadStore(house.payload), maxCharacters: 1_000_000 });
    await catchUp({ store: payloadStore(house.payload), follower: library });
    api = deliveryApi({ library, feed: library });
    ask = async (path) => {
      const answer = await api.request(path);
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    };
  });

  it('lists a kind in pages, each document in the language or its fallback', async () => {
    const first = await ask('/api/v1/nl/chapters?limit=2&fields=number,title,locale');
    expect(first.body).toEqual({
      items: [
        { number: 1, title: { text: 'Chapter 1', lang: 'en', origin: 'own' }, locale: 'en' },
        { number: 2, title: { text: 'Hoofdstuk 2', lang: 'nl', origin: 'own' }, locale: 'nl' },
      ],
      total: 3,
      next: expect.any(String) as string,
    });
    const second = await ask(`/api/v1/nl/chapters?limit=2&fields=number&cursor=${String(first.body['next'])}`);
    expect(second.body).toEqual({ items: [{ number: 3 }], total: 3, next: null });
  });

  it('gives a document by its address, with every language it is public in', async () => {
    const { body } = await ask('/api/v1/nl/chapters/hoofdstuk-2');
    expect(body).toMatchObject({
      publication: { locale: 'nl', slug: 'hoofdstuk-2', content: { number: 2 } },
      languages: [{ locale: 'en' }, { locale: 'nl' }],
    });
    const all = await ask('/api/v1/all/chapters/hoofdstuk-2');
    expect(Object.keys(all.body['publications'] as object)).toEqual(['en', 'nl']);
  });

  it('answers an unknown language with 400 and the valid codes, and an unknown kind or document with 404', async () => {
    expect(await ask('/api/v1/xx/chapters')).toMatchObject({
      status: 400,
      body: { error: { code: 'locale', message: `"xx" is not a language of this site. Valid codes: ${locales.join(', ')}.` } },
    });
    expect((await ask('/api/v1/nl/users')).status).toBe(404);
    expect(await ask('/api/v1/nl/chapters/nothing')).toMatchObject({ status: 404, body: { error: { code: 'document' } } });
    expect(await ask('/api/v1/nl/chapters?limit=0')).toMatchObject({ status: 400, body: { error: { code: 'parameter' } } });
  });

  it('follows the feed from a cursor', async () => {
    const all = await ask('/api/v1/feed');
    expect((all.body['items'] as object[]).length).toBe(4);
    const rest = await ask(`/api/v1/feed?after=${String(all.body['next'])}`);
    expect(rest.body).toEqual({ items: [], next: all.body['next'] });
  });

  it('tells how far each language is from what is public, and nothing of drafts', async () => {
    const { body } = await ask('/api/v1/progress');
    const languages = body['languages'] as { locale: string; documents: object; words: object; kinds: object[] }[];
    expect(languages.map(({ locale }) => locale)).toEqual(locales);
    expect(languages[0]).toMatchObject({ documents: { all: 3, inLanguage: 3 }, words: { own: 6, fallback: 0 } });
    const dutch = { documents: { all: 3, inLanguage: 1 }, words: { own: 2, unreviewed: 0, machine: 0, outdated: 0, fallback: 4 } };
    expect(languages[1]).toEqual({ locale: 'nl', ...dutch, kinds: [{ kind: 'chapters', ...dutch }] });
    expect(languages[2]).toMatchObject({ locale: 'de', documents: { all: 3, inLanguage: 0 }, words: { own: 0, fallback: 6 } });
  });

  it('lets no draft out anywhere', async () => {
    for (const path of [
      '/api/v1/de/chapters?fields=title,content',
      '/api/v1/feed',
      '/api/v1/all/chapters/chapter-1',
      '/api/v1/de/chapters/chapter-1',
    ]) {
      expect(JSON.stringify((await ask(path)).body)).not.toContain('Geheim');
    }
  });

  it('lets programs in browsers ask again with the tag of what they have, whoever asked before them', async () => {
    const preflight = await api.request('/api/v1/en/chapters', {
      method: 'OPTIONS',
      headers: { origin: 'https://school.example', 'access-control-request-method': 'GET' },
    });
    expect(preflight.headers.get('access-control-allow-headers')).toBe('Accept,Content-Type,If-None-Match');
    const answer = await api.request('/api/v1/en/chapters', { headers: { origin: 'https://school.example' } });
    expect(answer.headers.get('access-control-expose-headers')).toBe('ETag');
  });

  it('has no cache keep a refusal', async () => {
    for (const path of ['/api/v1/en/chapters/nothing', '/api/v1/xx/chapters', '/api/v1/en/nothing', '/api/v1/nowhere'])
      expect((await api.request(path)).headers.get('cache-control')).toBe('no-store');
  });

  it('describes itself', async () => {
    const { body } = await ask('/api/v1/openapi.json');
    expect(body['openapi']).toBe('3.1.0');
    expect(Object.keys(body['paths'] as object)).toEqual([
      '/api/v1',
      '/api/v1/feed',
      '/api/v1/progress',
      '/api/v1/all/{kind}/{slug}',
      '/api/v1/{locale}/{kind}',
      '/api/v1/{locale}/{kind}/{slug}',
    ]);
    const paths = body['paths'] as Record<string, { get: { parameters: { name: string; schema: { enum?: string[] } }[] } }>;
    const [locale, kind] = paths['/api/v1/{locale}/{kind}']?.get.parameters ?? [];
    expect(locale).toMatchObject({ name: 'locale', schema: { enum: locales } });
    expect(kind?.schema.enum).toContain('chapters');
  });
});
