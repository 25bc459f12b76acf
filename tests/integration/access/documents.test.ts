import { handleEndpoints } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { guardedRoute } from '@/bounds/http/guarded-route.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { House, Person } from '../../support/house.ts';

type Values = Record<string, unknown>;

interface Answer {
  readonly status: number;
  readonly body: { readonly doc?: Values; readonly docs?: Values[]; readonly errors?: { message: string; data?: Values }[] } & Values;
}

async function call(house: House, as: Person | undefined, method: string, path: string, body?: unknown, language = 'en'): Promise<Answer> {
  const response = await house.rest(path, {
    ...(as === undefined ? {} : { as }),
    method,
    headers: { 'accept-language': language },
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

describeOnBothDatabases('writing documents', (house) => {
  let administrator: Person;
  let editor: Person;
  let translator: Person;
  let reviewer: Person;
  let id = '';

  beforeAll(async () => {
    administrator = await house.person('administrator');
    editor = await house.person('editor');
    translator = await house.person('translator', ['nl']);
    reviewer = await house.person('reviewer', ['nl']);
    const concept = await house.payload.create({
      collection: 'concepts',
      locale: 'en',
      data: { title: 'Trust', _status: 'published' } as never,
    });
    const chapter = await house.payload.create({
      collection: 'chapters',
      locale: 'en',
      data: {
        title: 'Chapter',
        number: 4,
        sections: [
          {
            heading: 'One',
            blocks: [
              { blockType: 'reflection', title: 'Think', minutes: 10 },
              { blockType: 'related', target: { relationTo: 'concepts', value: concept.id }, note: 'See' },
              { blockType: 'levels', title: 'Levels', levels: [{ name: 'First', traits: [{ text: 'Trait' }] }] },
            ],
          },
          { heading: 'Two', blocks: [] },
        ],
        _status: 'published',
      } as never,
    });
    id = chapter.id;
  });

  const at = (locale: string, more = '') => `/chapters/${id}?locale=${locale}${more}`;
  const patch = (as: Person, locale: string, body: Values, more = '') => call(house, as, 'PATCH', at(locale, more), body);
  const live = async (locale: Locale) =>
    (await house.payload.findByID({ collection: 'chapters', id, locale, disableErrors: true })) as unknown as Values;
  const draft = async (locale: Locale) =>
    (await house.payload.findByID({ collection: 'chapters', id, locale, draft: true })) as unknown as Values;

  it('a translator posts the whole form with translated text only, and everything is kept', async () => {
    const form = await call(house, translator, 'GET', at('nl', '&draft=true&depth=0'));
    const body = structuredClone(form.body) as Values & { sections: { heading: string; blocks: Values[] }[] };
    body['title'] = 'Hoofdstuk';
    for (const [index, section] of body.sections.entries()) section.heading = `Kop ${String(index + 1)}`;
    Object.assign(body.sections[0]?.blocks[0] ?? {}, { title: 'Denk' });
    const level = (body.sections[0]?.blocks[2]?.['levels'] as Values[])[0] ?? {};
    Object.assign(level, { name: 'Eerste' });
    Object.assign((level['traits'] as Values[])[0] ?? {}, { text: 'Kenmerk' });
    const saved = await patch(translator, 'nl', body, '&draft=true');
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    const stored = (await draft('nl')) as { title: string; sections: { heading: string }[] };
    expect(stored.title).toBe('Hoofdstuk');
    expect(stored.sections.map(({ heading }) => heading)).toEqual(['Kop 1', 'Kop 2']);
    expect(((await draft('en')) as { sections: { heading: string }[] }).sections.map(({ heading }) => heading)).toEqual(['One', 'Two']);
  });

  it('a translator’s save without the draft flag is made a draft and leaves the live text alone', async () => {
    expect((await patch(reviewer, 'nl', { title: 'Live', _status: 'published' })).status).toBe(200);
    expect((await patch(translator, 'nl', { title: 'Sneaked in' })).status).toBe(200);
    expect((await live('nl'))['title']).toBe('Live');
    expect((await draft('nl'))['title']).toBe('Sneaked in');
    const mutation = `mutation { updateChapter(id: "${id}", locale: nl, draft: false, data: { title: "By GraphQL" }) { id } }`;
    expect((await house.graphql(mutation, { as: translator })).errors).toEqual([]);
    await house.payload.update({
      collection: 'chapters',
      id,
      locale: 'nl',
      data: { summary: 'x' },
      overrideAccess: false,
      user: translator.user,
    });
    expect((await live('nl'))['title']).toBe('Live');
    expect((await live('nl'))['summary'] ?? null).toBeNull();
    expect((await live('nl'))['_status']).toBe('published');
  });

  it('a reviewer’s save that says nothing of publishing goes into the pending draft, and the language stays public', async () => {
    expect((await patch(reviewer, 'nl', { summary: 'Later' })).status).toBe(200);
    const { title, summary, _status } = await live('nl');
    expect([title, summary ?? null, _status]).toEqual(['Live', null, 'published']);
    const pending = await draft('nl');
    expect([pending['title'], pending['summary']]).toEqual(['By GraphQL', 'Later']);
  });

  it('publishing is refused with a sentence in the person’s language', async () => {
    const refused = await call(house, translator, 'PATCH', at('nl', '&draft=true'), { title: 'X', _status: 'published' }, 'nl');
    expect(refused.status).toBe(403);
    expect(refused.body.errors?.[0]?.message).toContain('Je mag niet publiceren in deze taal (Nederlands)');
    expect((await live('nl'))['title']).toBe('Live');
  });

  it('a shared field changed by a translator is refused by name, and nothing of the save is kept', async () => {
    const sections = (await draft('nl'))['sections'] as Values[];
    const refused = await patch(translator, 'nl', { title: 'With structure', number: 9, sections: sections.slice(0, 1) }, '&draft=true');
    expect(refused.status).toBe(403);
    expect(refused.body.errors?.[0]?.data).toEqual({ fields: ['number', 'sections'], sourceLocale: 'en' });
    expect(refused.body.errors?.[0]?.message).toContain('Number, Sections');
    expect((await draft('nl'))['title']).toBe('By GraphQL');
    expect((await draft('en'))['number']).toBe(4);
  });

  it('a shared field is writable in the source language only, for administrators too', async () => {
    const refused = await patch(administrator, 'nl', { number: 9 }, '&draft=true');
    expect(refused.status).toBe(400);
    expect(refused.body.errors?.[0]?.message).toContain('English');
    expect((await patch(editor, 'en', { number: 4 }, '&draft=true')).status).toBe(200);
  });

  it('a field that is not localized does not go live with a translation', async () => {
    expect((await patch(editor, 'en', { number: 5 }, '&draft=true')).status).toBe(200);
    const refused = await patch(reviewer, 'nl', { _status: 'published' });
    expect(refused.status).toBe(409);
    expect(refused.body.errors?.[0]?.data).toEqual({ fields: ['number'] });
    expect((await live('en'))['number']).toBe(4);
    expect((await patch(editor, 'en', { _status: 'published' })).status).toBe(200);
    expect((await live('en'))['number']).toBe(5);
    expect((await patch(reviewer, 'nl', { _status: 'published' })).status).toBe(200);
    expect((await live('nl'))['title']).toBe('By GraphQL');
  });

  it('publishing English does not publish a pending Dutch draft', async () => {
    expect((await patch(translator, 'nl', { title: 'Pending' }, '&draft=true')).status).toBe(200);
    expect((await patch(editor, 'en', { title: 'Chapter 2', _status: 'published' })).status).toBe(200);
    expect((await live('nl'))['title']).toBe('By GraphQL');
    expect((await draft('nl'))['title']).toBe('Pending');
  });

  it('all languages at once are refused: to people bound to languages as a right, to administrators because text would be lost', async () => {
    for (const as of [editor, translator, reviewer]) {
      expect((await patch(as, 'all', { title: { en: 'A', nl: 'B' } }, '&draft=true')).status).toBe(403);
      expect((await patch(as, 'en', {}, '&publishAllLocales=true')).status).toBe(403);
      expect((await patch(as, 'en', {}, '&unpublishAllLocales=true')).status).toBe(403);
    }
    expect((await patch(administrator, 'all', { title: { en: 'A', nl: 'B' } }, '&draft=true')).status).toBe(400);
    expect((await draft('en'))['title']).toBe('Chapter 2');
  });

  it('a change in bulk is checked for each document', async () => {
    const bulk = (as: Person, locale: string, body: Values) =>
      call(house, as, 'PATCH', `/chapters?locale=${locale}&where[id][equals]=${id}`, body);
    expect((await bulk(translator, 'nl', { _status: 'published' })).status).toBe(403);
    expect((await bulk(translator, 'nl', { number: 7 })).status).toBe(403);
    expect((await bulk(translator, 'de', { title: 'Titel' })).status).toBe(403);
    expect((await bulk(translator, 'nl', { title: 'In bulk' })).status).toBe(200);
    expect((await live('nl'))['title']).toBe('By GraphQL');
    expect((await draft('nl'))['title']).toBe('In bulk');
    const removed = await call(house, translator, 'DELETE', `/chapters?locale=nl&where[id][equals]=${id}`);
    expect(removed.status).toBe(403);
  });

  it('a document is created in its source language, which is the language of the form unless told otherwise', async () => {
    const created = await call(house, editor, 'POST', '/tools?locale=pt&draft=true', { title: 'Ferramenta' });
    expect(created.status).toBe(201);
    expect(created.body.doc?.['sourceLocale']).toBe('pt');
    const refused = await call(house, editor, 'POST', '/tools?locale=nl&draft=true', { title: 'X', sourceLocale: 'en' });
    expect(refused.status).toBe(400);
    expect((await call(house, translator, 'POST', '/tools?locale=nl&draft=true', { title: 'X' })).status).toBe(403);
    expect((await call(house, undefined, 'POST', '/tools?locale=en', { title: 'X' })).status).toBe(403);
  });

  it('only administrators change the source language', async () => {
    expect((await patch(editor, 'en', { sourceLocale: 'nl' }, '&draft=true')).status).toBe(403);
    expect((await patch(translator, 'nl', { sourceLocale: 'nl' }, '&draft=true')).status).toBe(403);
  });

  it('and none to a language in which the document has no text', async () => {
    const { body } = await call(house, editor, 'POST', '/chapters?locale=en&draft=true', { title: 'A chapter', summary: 'In short' });
    const made = String(body.doc?.['id']);
    const write = (locale: string, data: Values) =>
      call(house, administrator, 'PATCH', `/chapters/${made}?locale=${locale}&draft=true`, data);
    const change = () => write('en', { sourceLocale: 'nl' });
    const refused = await change();
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining('no text in this language yet (Dutch)')]);
    await write('nl', { title: 'Een hoofdstuk' });
    expect((await change()).status).toBe(400);
    await write('nl', { summary: 'Kort' });
    expect((await change()).status).toBe(200);
    const stored = await house.payload.findByID({ collection: 'chapters', id: made, locale: 'nl', draft: true });
    expect([stored.sourceLocale, stored.title]).toEqual(['nl', 'Een hoofdstuk']);
  });

  it('a copy is a draft in all languages, in whichever of them it was asked for', async () => {
    expect((await call(house, translator, 'POST', `/chapters/${id}/duplicate?locale=nl`, {})).status).toBe(403);
    const copy = await call(house, editor, 'POST', `/chapters/${id}/duplicate?locale=nl&draft=false`, {});
    expect(copy.status, JSON.stringify(copy.body)).toBe(200);
    const copied = (await house.payload.findByID({
      collection: 'chapters',
      id: String(copy.body.doc?.['id']),
      locale: 'all',
      draft: true,
    })) as unknown as { title: Values; _status: Values; publishedIn: Values };
    expect(Object.values(copied._status)).not.toContain('published');
    expect(Object.values(copied.publishedIn)).not.toContain(true);
  });

  it('a work, which has no text of its own, is kept by editors whatever language the admin shows', async () => {
    const body = { citationKey: `mortier-${house.database}`, title: 'A work', type: 'book' };
    const created = await call(house, editor, 'POST', '/references?locale=nl', body);
    expect(created.status, JSON.stringify(created.body)).toBe(201);
    const path = `/references/${String(created.body.doc?.['id'])}?locale=de`;
    expect((await call(house, editor, 'PATCH', path, { title: 'The work' })).status).toBe(200);
    expect((await call(house, translator, 'PATCH', path, { title: 'Mine' })).status).toBe(403);
    expect((await call(house, reviewer, 'PATCH', path.replace('de', 'nl'), { url: 'https://example.org' })).status).toBe(403);
  });

  it('a global follows the same rules', async () => {
    const site = (as: Person, locale: string, body: Values, more = '') =>
      call(house, as, 'POST', `/globals/site?locale=${locale}${more}`, body);
    expect((await site(editor, 'en', { name: 'Site', grantNumber: '1', _status: 'published' })).status).toBe(200);
    expect((await site(translator, 'nl', { name: 'Plek', grantNumber: '1' })).status).toBe(200);
    const nl = await house.payload.findGlobal({ slug: 'site', locale: 'nl' });
    expect((nl as { name?: string | null }).name ?? null).toBeNull();
    expect((await site(translator, 'nl', { grantNumber: '2' })).status).toBe(403);
    expect((await site(translator, 'nl', { _status: 'published' })).status).toBe(403);
    expect((await site(administrator, 'nl', { grantNumber: '2' })).status).toBe(400);
    expect((await site(reviewer, 'nl', { _status: 'published' })).status).toBe(200);
    expect((await call(house, undefined, 'POST', '/globals/site?locale=en', { name: 'x' })).status).toBe(403);
  });

  it('nobody moves the day on which a document was made', async () => {
    const made = (await draft('nl'))['createdAt'];
    expect((await patch(translator, 'nl', { createdAt: '1999-01-01T00:00:00.000Z' }, '&draft=true')).status).toBe(200);
    expect((await patch(reviewer, 'nl', { createdAt: '1999-01-01T00:00:00.000Z', _status: 'draft' }, '&draft=true')).status).toBe(200);
    expect((await draft('nl'))['createdAt']).toBe(made);
  });

  it('putting in the trash and taking out of it neither publishes nor unpublishes a language for whoever may not', async () => {
    const made = await call(house, editor, 'POST', '/concepts?locale=en', { title: 'Listening', _status: 'published' });
    const path = (more = '') => `/concepts/${String(made.body.doc?.['id'])}?locale=nl${more}`;
    const publicInDutch = async () => (await call(house, undefined, 'GET', path())).status === 200;
    const trashed = { deletedAt: '2026-01-01T00:00:00.000Z' };
    expect((await call(house, translator, 'PATCH', path('&draft=true'), { title: 'Luisteren' })).status).toBe(200);
    expect((await call(house, editor, 'PATCH', path(), { ...trashed, _status: 'published' })).status).toBe(403);
    expect((await call(house, editor, 'PATCH', path(), { ...trashed, _status: ['published'] })).status).toBe(400);
    expect((await call(house, editor, 'PATCH', path(), trashed)).status).toBe(200);
    expect((await call(house, editor, 'PATCH', path('&trash=true'), { deletedAt: null, _status: 'published' })).status).toBe(403);
    const bulk = `/concepts?locale=nl&trash=true&where[title][equals]=Luisteren`;
    await call(house, editor, 'PATCH', bulk, { deletedAt: null, _status: 'published' });
    expect((await call(house, editor, 'PATCH', path('&trash=true'), { deletedAt: null, _status: 'draft' })).status).toBe(200);
    expect(await publicInDutch()).toBe(false);

    expect((await call(house, reviewer, 'PATCH', path(), { _status: 'published' })).status).toBe(200);
    expect((await call(house, editor, 'PATCH', path(), { ...trashed, _status: 'draft' })).status).toBe(403);
    expect((await call(house, editor, 'PATCH', path(), trashed)).status).toBe(200);
    expect((await call(house, editor, 'PATCH', path('&trash=true'), { deletedAt: null, _status: 'draft' })).status).toBe(403);
    expect((await call(house, editor, 'PATCH', path('&trash=true'), { deletedAt: null })).status).toBe(200);
    expect(await publicInDutch()).toBe(true);
  });

  it('the publish button shows to whoever may publish, in the language where they may', async () => {
    const mayPublish = async (as: Person, locale: string) => {
      const answer = await call(house, as, 'POST', `/chapters/access/${id}?locale=${locale}`, { sourceLocale: 'en', _status: 'published' });
      return (answer.body['update'] ?? false) !== false;
    };
    expect(await mayPublish(translator, 'nl')).toBe(false);
    expect(await mayPublish(reviewer, 'nl')).toBe(true);
    expect(await mayPublish(reviewer, 'en')).toBe(false);
    expect(await mayPublish(editor, 'en')).toBe(true);
    expect(await mayPublish(editor, 'nl')).toBe(false);
  });

  it('a request without a language filters over a translated field, and an unknown language is 400 (pl#18180)', async () => {
    const cache = (globalThis as unknown as { _payload: Map<string, { payload: unknown }> })._payload;
    cache.set('default', { payload: house.payload });
    const route = guardedRoute((request: Request) => handleEndpoints({ config: house.config, request }));
    const ask = (query: string) => route(new Request(`http://127.0.0.1/api/chapters${query}`));
    const found = (await (await ask('?where[title][equals]=Chapter 2')).json()) as { docs: Values[] };
    expect(found.docs.map((doc) => doc['id'])).toEqual([id]);
    expect((await ask('?locale=fr')).status).toBe(400);
    expect((await ask('?locale=nl&fallback-locale=xx')).status).toBe(400);
    const all = (await (await ask('?locale=*')).json()) as { docs: { title: unknown }[] };
    expect(all.docs[0]?.title).toEqual({ en: 'Chapter 2', nl: 'By GraphQL' });
  });

  it('the status of a language that was never saved is not taken from another', async () => {
    const sk = await house.payload.findByID({ collection: 'chapters', id, locale: 'sk', fallbackLocale: false });
    expect((sk as { _status?: string | null })._status ?? 'draft').toBe('draft');
    expect((await call(house, undefined, 'GET', at('sk', '&fallback-locale=en'))).status).toBe(404);
  });

  it('locks belong to those who work here', async () => {
    const reader = await house.person('reader', [], { readsDrafts: true });
    expect((await call(house, translator, 'POST', '/payload-preferences/mine', { value: { a: 1 } })).status).toBe(200);
    for (const as of [reader, undefined]) {
      expect((await call(house, as, 'GET', '/payload-locked-documents')).status).toBe(403);
      expect((await call(house, as, 'DELETE', '/payload-locked-documents?where[id][exists]=true')).status).toBe(403);
      expect((await call(house, as, 'GET', '/payload-preferences/mine')).body['value'] ?? null).toBeNull();
    }
    expect((await call(house, undefined, 'POST', '/payload-preferences/x', { value: 1 })).status).toBe(401);
    expect((await call(house, translator, 'GET', '/payload-locked-documents')).status).toBe(200);
  });
});
