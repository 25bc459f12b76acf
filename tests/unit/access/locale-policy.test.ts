import { describe, expect, it } from 'vitest';
import { locales } from '@/languages/locales.ts';
import { localePolicy } from '@/access/locale-policy.ts';
import { guardedRoute } from '@/bounds/http/guarded-route.ts';

const at = (query: string, init?: RequestInit) => new Request(`http://127.0.0.1/api/chapters${query}`, init);

async function settled(request: Request): Promise<Request> {
  const result = await localePolicy(request);
  if (result instanceof Response) throw new Error(`refused: ${await result.text()}`);
  return result;
}

async function refused(request: Request): Promise<{ status: number; message: string; data: unknown }> {
  const result = await localePolicy(request);
  if (!(result instanceof Response)) throw new Error(`let through: ${result.url}`);
  const { errors } = (await result.json()) as { errors: { message: string; data: unknown }[] };
  return { status: result.status, message: errors[0]?.message ?? '', data: errors[0]?.data };
}

const codes = ['en', 'nl', 'de', 'pt', 'sk', 'all'];

describe('the locale policy', () => {
  it('gives a request that names no language the default one (pl#18180)', async () => {
    expect((await settled(at(''))).url).toBe('http://127.0.0.1/api/chapters?locale=en');
    expect((await settled(at('?depth=1&where[title][like]=x'))).url).toContain('&locale=en');
    expect((await settled(at('?locale='))).url).toBe('http://127.0.0.1/api/chapters?locale=en');
  });

  it('leaves a request alone that names a language', async () => {
    const request = at('?locale=nl&fallback-locale=none');
    expect(await settled(request)).toBe(request);
  });

  it('refuses an address that stands for no text, at which Payload would fail', async () => {
    for (const part of ['%', '%ff', '%e0%a4']) {
      const { status, message } = await refused(new Request(`http://127.0.0.1/api/desk/chapters/${part}/nl`));
      expect([status, message]).toEqual([400, 'This address cannot be read: it has a % that stands for no character.']);
    }
    expect((await settled(new Request('http://127.0.0.1/api/chapters/%C3%BAvod'))).url).toContain('%C3%BAvod');
  });

  it('takes "*" for all', async () => {
    expect((await settled(at('?locale=*'))).url).toBe('http://127.0.0.1/api/chapters?locale=all');
  });

  it.each([
    '?locale=fr',
    '?locale=EN',
    '?locale=en-GB',
    '?locale[]=fr',
    '?locale[0]=fr',
    '?locale=en&locale=fr',
    '?locale=en&locale=nl',
    '?locale=undefined',
  ])('answers %s with 400 and the valid codes', async (query) => {
    const { status, message, data } = await refused(at(query));
    expect(status).toBe(400);
    expect(message).toContain(`${locales.join(', ')}, all`);
    expect(data).toEqual({ parameter: 'locale', valid: codes });
  });

  it.each(['?fallback-locale=fr', '?locale=nl&fallbackLocale=xx', '?fallbackLocale[]=en&fallbackLocale[]=fr', '?fallback-locale=all'])(
    'answers an unknown fallback %s with 400',
    async (query) => {
      expect(await refused(at(query))).toMatchObject({ status: 400, data: { valid: ['en', 'nl', 'de', 'pt', 'sk', 'none'] } });
    },
  );

  it('keeps method, headers and body of what it changes', async () => {
    const request = await settled(
      at('', { method: 'PATCH', body: '{"title":"x"}', headers: { 'content-type': 'application/json', authorization: 'JWT x' } }),
    );
    expect(request.method).toBe('PATCH');
    expect(request.headers.get('authorization')).toBe('JWT x');
    expect(await request.json()).toEqual({ title: 'x' });
  });

  it('reads the language from the form of a query sent as POST', async () => {
    const post = (body: string) =>
      at('', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'X-Payload-HTTP-Method-Override': 'GET' },
      });
    const request = await settled(post('locale=nl&where[title][like]=x'));
    expect(request.method).toBe('GET');
    expect(new URL(request.url).searchParams.get('locale')).toBe('nl');
    expect(new URL(request.url).searchParams.get('where[title][like]')).toBe('x');
    expect((await refused(post('locale=fr'))).status).toBe(400);
    expect(new URL((await settled(post('depth=0'))).url).searchParams.get('locale')).toBe('en');
  });

  it('reads the language from the JSON of a query sent as POST, and leaves Payload one place to find it', async () => {
    const post = (body: object) =>
      at('', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', 'X-HTTP-Method-Override': 'GET' },
      });
    const request = await settled(post({ locale: 'de', depth: 1 }));
    expect(new URL(request.url).searchParams.getAll('locale')).toEqual(['de']);
    expect(await request.json()).toEqual({ depth: 1 });
    expect((await refused(post({ locale: 'xx' }))).status).toBe(400);
    expect((await refused(post({ fallbackLocale: ['en', 'xx'] }))).status).toBe(400);
  });

  const graphql = (query: string, variables: object = {}) =>
    new Request('http://127.0.0.1/api/graphql', {
      method: 'POST',
      body: JSON.stringify({ query, variables }),
      headers: { 'content-type': 'application/json' },
    });

  it.each([
    ['an argument', '{ Chapters(locale: fr) { docs { title } } }', {}],
    ['an argument deep inside', '{ Practices(locale: en) { docs { concepts(locale: fr) { title } } } }', {}],
    ['a variable', 'query ($l: LocaleInputType) { Chapters(locale: $l) { docs { title } } }', { l: 'xx' }],
    ['a mutation', 'mutation { updateChapter(id: "1", locale: fr, data: {}) { id } }', {}],
  ])('answers an unknown language in %s of GraphQL with 400 and the valid codes', async (_, query, variables) => {
    const { status, message, data } = await refused(graphql(query, variables));
    expect(status).toBe(400);
    expect(message).toContain(locales.join(', '));
    expect(data).toEqual({ parameter: 'locale', valid: locales });
  });

  it('answers an unknown fallback or address parameter of GraphQL with 400', async () => {
    expect((await refused(graphql('{ Chapters(fallbackLocale: fr) { docs { title } } }'))).data).toMatchObject({
      parameter: 'fallbackLocale',
    });
    expect((await refused(new Request('http://127.0.0.1/api/graphql?locale=fr', { method: 'POST', body: '{}' }))).status).toBe(400);
  });

  it('lets a right GraphQL request through with its body whole, and leaves broken ones to GraphQL', async () => {
    const query = 'query ($l: LocaleInputType) { Chapters(locale: $l, fallbackLocale: none) { docs { title } } }';
    const request = await settled(graphql(query, { l: 'nl' }));
    expect(new URL(request.url).searchParams.get('locale')).toBe('en');
    expect(await request.json()).toEqual({ query, variables: { l: 'nl' } });
    expect(await (await settled(graphql('{ not graphql'))).json()).toMatchObject({ query: '{ not graphql' });
  });

  it('answers before the handler, so that Payload never sees an unknown language', async () => {
    const seen: string[] = [];
    const handler = guardedRoute((request: Request) => {
      seen.push(request.url);
      return new Response('ok');
    });
    expect((await handler(at('?locale=fr'))).status).toBe(400);
    expect((await handler(at(''))).status).toBe(200);
    expect(seen).toEqual(['http://127.0.0.1/api/chapters?locale=en']);
  });
});
