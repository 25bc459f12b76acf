import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { House, Person } from '../../support/house.ts';

/** Stands in every text that is not public; nothing the public gets may contain it. */
const secret = 'geheimnis';

const prose = (words: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        children: [{ type: 'text', text: words, format: 0, version: 1, mode: 'normal', style: '', detail: 0 }],
      },
    ],
  },
});

interface Fixtures {
  /** Public in English; Dutch was public and was withdrawn; German is a draft; English has a newer draft. */
  readonly chapter: string;
  /** Never public. */
  readonly hiddenConcept: string;
  /** Public in English; related to the hidden concept. */
  readonly practice: string;
  readonly trashed: string;
  readonly reader: Person;
  readonly trustedReader: Person;
  /** Somebody whose address is nobody's business. */
  readonly editor: Person;
}

async function build(house: House): Promise<Fixtures> {
  const { payload } = house;
  const save = (collection: 'chapters' | 'practices' | 'concepts', id: string, locale: Locale, data: object, draft = false) =>
    payload.update({ collection, id, locale, draft, data: data });

  const chapter = await payload.create({
    collection: 'chapters',
    locale: 'en',
    draft: true,
    data: {
      title: 'Open',
      number: 4,
      sections: [{ heading: 'Open heading', blocks: [{ blockType: 'prose', body: prose('Open words') }] }],
    } as never,
  });
  const section = chapter.sections?.[0];
  const block = section?.blocks?.[0];
  const inLocale = (words: string) => ({
    title: words,
    summary: words,
    sections: [{ id: section?.id, heading: words, blocks: [{ id: block?.id, blockType: 'prose', body: prose(words) }] }],
  });
  await save('chapters', chapter.id, 'en', { _status: 'published' });
  await save('chapters', chapter.id, 'nl', { ...inLocale(`Nederlands ${secret}`), _status: 'published' });
  await save('chapters', chapter.id, 'nl', { _status: 'draft' });
  await save('chapters', chapter.id, 'de', inLocale(`Deutsch ${secret}`), true);
  await save('chapters', chapter.id, 'en', { title: `New ${secret}` }, true);

  const hidden = await payload.create({ collection: 'concepts', locale: 'en', draft: true, data: { title: `Hidden ${secret}` } });
  const practice = await payload.create({
    collection: 'practices',
    locale: 'en',
    data: { title: 'Case', consent: true, concepts: [hidden.id], _status: 'published' } as never,
  });
  const trashed = await payload.create({
    collection: 'chapters',
    locale: 'en',
    data: { title: `Gone ${secret}`, _status: 'published' } as never,
  });
  await save('chapters', trashed.id, 'en', { deletedAt: new Date().toISOString() });
  await payload.updateGlobal({ slug: 'site', locale: 'en', data: { name: 'Site', _status: 'published' } as never });
  await payload.updateGlobal({ slug: 'site', locale: 'nl', draft: true, data: { name: `Site ${secret}` } });
  await payload.updateGlobal({ slug: 'site', locale: 'en', draft: true, data: { name: `New site ${secret}` } });
  return {
    chapter: chapter.id,
    hiddenConcept: hidden.id,
    practice: practice.id,
    trashed: trashed.id,
    reader: await house.person('reader'),
    trustedReader: await house.person('reader', [], { readsDrafts: true }),
    editor: await house.person('editor'),
  };
}

describeOnBothDatabases('the read guard', (house) => {
  let fixtures: Fixtures;
  beforeAll(async () => {
    fixtures = await build(house);
  });

  const get = async (path: string, as?: Person) => {
    const response = await house.rest(path, as === undefined ? {} : { as });
    return { status: response.status, body: await response.text() };
  };
  const fill = (path: string) =>
    path.replace(/\{(\w+)\}/g, (_, name: 'chapter' | 'hiddenConcept' | 'practice' | 'trashed') => fixtures[name]);

  it('shows the public what is published, and nothing newer', async () => {
    const { status, body } = await get(fill('/chapters/{chapter}?locale=en'));
    expect(status).toBe(200);
    const document = JSON.parse(body) as { title: string; number: number; sections: { heading: string }[] };
    expect(document.title).toBe('Open');
    expect(document.number).toBe(4);
    expect(document.sections[0]?.heading).toBe('Open heading');
  });

  it('an unpublished Dutch text never appears under locale=all', async () => {
    const { status, body } = await get(fill('/chapters/{chapter}?locale=all'));
    expect(status).toBe(200);
    const document = JSON.parse(body) as {
      title: unknown;
      _status: unknown;
      sections: { heading: unknown; blocks: { body: unknown }[] }[];
    };
    expect(document.title).toEqual({ en: 'Open' });
    expect(document._status).toEqual({ en: 'published' });
    expect(document.sections[0]?.heading).toEqual({ en: 'Open heading' });
    expect(Object.keys(document.sections[0]?.blocks[0]?.body ?? {})).toEqual(['en']);
  });

  describe.each([
    '/chapters?locale=en',
    '/chapters?locale=nl',
    '/chapters?locale=de',
    '/chapters?locale=all',
    '/chapters?locale=all&depth=3&draft=true&trash=true',
    '/chapters?locale=en&draft=true',
    '/chapters?locale=nl&fallback-locale=de',
    '/chapters?locale=en&fallbackLocale[]=nl&fallbackLocale[]=de',
    '/chapters?locale=en&trash=true',
    '/chapters?locale=en&select[publishedIn]=false',
    '/chapters?locale=all&select[publishedIn]=false',
    '/chapters?locale=all&select[title]=true',
    '/chapters?locale=de&where[title][exists]=true',
    '/chapters/{chapter}?locale=en&draft=true',
    '/chapters/{chapter}?locale=all&draft=true',
    '/chapters/{chapter}?locale=nl',
    '/chapters/{chapter}?locale=de&draft=true',
    '/chapters/{chapter}?locale=en&flattenLocales=false',
    '/chapters/{chapter}?locale=sk&fallback-locale=nl',
    '/chapters/{trashed}?locale=en&trash=true',
    '/practices/{practice}?locale=en&depth=3',
    '/practices/{practice}?locale=all&depth=3&draft=true',
    '/practices/{practice}?locale=nl&depth=3',
    '/concepts?locale=all&draft=true',
    '/chapters/versions?locale=all',
    '/chapters/versions?locale=en&where[parent][equals]={chapter}',
    '/globals/site?locale=en',
    '/globals/site?locale=en&draft=true',
    '/globals/site?locale=nl&draft=true',
    '/globals/site?locale=nl&fallback-locale=en',
    '/globals/site?locale=all&draft=true',
    '/globals/site/versions?locale=all',
    '/users',
    '/audit',
    '/publications',
    '/payload-locked-documents',
    '/payload-preferences',
    '/payload-jobs',
    '/payload-migrations',
  ])('GET %s', (path) => {
    it('gives neither the public nor a reader of published content anything unpublished', async () => {
      for (const as of [undefined, fixtures.reader]) {
        const { body } = await get(fill(path), as);
        expect(body).not.toContain(secret);
        expect(body).not.toContain(fixtures.editor.email);
      }
    });
  });

  it('answers a document that is not public in a language as one that does not exist', async () => {
    expect((await get(fill('/chapters/{chapter}?locale=nl'))).status).toBe(404);
    expect((await get(fill('/chapters/{chapter}?locale=de'))).status).toBe(404);
    expect((await get(fill('/concepts/{hiddenConcept}?locale=en'))).status).toBe(404);
    expect((await get(fill('/chapters/{trashed}?locale=en&trash=true'))).status).toBe(404);
  });

  it('does not even name a related document that is not public', async () => {
    for (const query of ['locale=en&depth=3', 'locale=en&depth=0', 'locale=all']) {
      const document = JSON.parse((await get(fill(`/practices/{practice}?${query}`))).body) as { concepts: unknown };
      expect(document.concepts, query).toEqual([]);
    }
  });

  it('shows a global in the published language only', async () => {
    expect((JSON.parse((await get('/globals/site?locale=en&draft=true')).body) as { name: string }).name).toBe('Site');
    expect((JSON.parse((await get('/globals/site?locale=all')).body) as { name: unknown }).name).toEqual({ en: 'Site' });
    expect((JSON.parse((await get('/globals/site?locale=nl')).body) as { name?: unknown }).name).toBeUndefined();
  });

  describe.each([
    ['a language named in a filter', '/chapters?locale=en&where[title.nl][like]=a'],
    ['a language named in a sort', '/chapters?locale=en&sort=title.nl'],
    ['a language named with underscores', '/chapters?locale=en&sort=-title__de'],
    ['a language named inside an "or"', '/chapters?locale=en&where[or][0][summary.de][exists]=true'],
    ['a language named in a nested "and"', '/chapters?locale=en&where[and][0][or][0][title.nl][like]=a'],
    ['a translated field while all languages are asked for', '/chapters?locale=all&where[title][like]=a'],
    ['a sort by a translated field while all languages are asked for', '/chapters?locale=all&sort=title'],
    ['the inside of blocks', '/chapters?locale=en&where[sections.blocks.body][like]=a'],
    ['a related document’s language', '/practices?locale=en&where[concepts.title.nl][like]=a'],
    ['a sort by a related document', '/practices?locale=en&sort=concepts.title'],
    ['a query inside an operator', '/practices?locale=en&where[concepts][contains][title][like]=a'],
    ['a language named in a count', '/chapters/count?locale=en&where[title.nl][like]=a'],
  ])('%s', (_, path) => {
    it('is refused with 400, since "no result" is an answer too', async () => {
      expect((await get(path)).status).toBe(400);
      expect((await get(path, fixtures.reader)).status).toBe(400);
    });
  });

  it('finds nothing by the words of an unpublished related document', async () => {
    for (const words of [secret, 'Hidden']) {
      const { status, body } = await get(`/practices?locale=en&where[concepts.title][like]=${words}`);
      if (status === 200) expect((JSON.parse(body) as { totalDocs: number }).totalDocs).toBe(0);
      else expect(status).toBe(400);
    }
  });

  it('counts only what is public in the language', async () => {
    const count = async (locale: string) =>
      (JSON.parse((await get(`/chapters/count?locale=${locale}`)).body) as { totalDocs: number }).totalDocs;
    expect(await count('en')).toBe(1);
    expect(await count('nl')).toBe(0);
    expect(await count('de')).toBe(0);
    expect(await count('all')).toBe(1);
  });

  it('holds for the Local API without a user, for distinct values too', async () => {
    const { payload } = house;
    const found = await payload.find({ collection: 'chapters', locale: 'all', overrideAccess: false, draft: true, trash: true });
    expect(JSON.stringify(found)).not.toContain(secret);
    expect(found.totalDocs).toBe(1);
    const distinct = await payload.findDistinct({ collection: 'chapters', field: 'title', locale: 'en', overrideAccess: false });
    expect(distinct.values).toEqual([{ title: 'Open' }]);
    await expect(payload.findDistinct({ collection: 'chapters', field: 'title.nl', locale: 'en', overrideAccess: false })).rejects.toThrow(
      'title.nl',
    );
    await expect(payload.findVersions({ collection: 'chapters', overrideAccess: false })).rejects.toThrow();
  });

  it('holds for GraphQL: drafts, nested languages, fallbacks, versions, globals, counts', async () => {
    for (const query of [
      '{ Chapters(locale: en, draft: true, trash: true) { docs { title summary sections { heading } } } }',
      '{ Chapters(locale: nl, fallbackLocale: de) { docs { title } } }',
      '{ en: Chapters(locale: en) { docs { title } } de: Chapters(locale: de, draft: true) { docs { title } } }',
      '{ Practices(locale: en) { docs { title concepts(locale: de, draft: true) { title } } } }',
      '{ Practices(locale: en, draft: true) { docs { title concepts(draft: true) { title } } } }',
      '{ versionsChapters(locale: en) { docs { version { title } } } }',
      '{ Site(locale: en, draft: true) { name } }',
      '{ Site(locale: nl, draft: true, fallbackLocale: en) { name } }',
      '{ Users { docs { email } } }',
      '{ Audits { docs { title } } }',
      '{ PayloadLockedDocuments { docs { id } } }',
    ]) {
      const answer = await house.graphql(query);
      expect(JSON.stringify(answer), query).not.toContain(secret);
      expect(JSON.stringify(answer), query).not.toContain(fixtures.editor.email);
    }
    const refused = await house.graphql('{ Chapters(locale: en, where: { title: { like: "a" } }, sort: "title.nl") { docs { title } } }');
    expect(refused.errors[0]?.extensions?.['statusCode']).toBe(400);
    const counted = await house.graphql('{ countChapters(locale: nl) { totalDocs } }');
    expect(counted.data).toEqual({ countChapters: { totalDocs: 0 } });
    const open = await house.graphql('{ Chapters(locale: en) { docs { title } } }');
    expect(open.data).toEqual({ Chapters: { docs: [{ title: 'Open' }] } });
  });

  it('gives a reader to whom drafts were granted the drafts, but no versions and no trash', async () => {
    const as = fixtures.trustedReader;
    const document = JSON.parse((await get(fill('/chapters/{chapter}?locale=de&draft=true'), as)).body) as { title: string };
    expect(document.title).toBe(`Deutsch ${secret}`);
    expect((await get('/chapters/versions?locale=en', as)).status).toBe(403);
    expect((await get(fill('/chapters/{trashed}?locale=en&trash=true'), as)).status).toBe(404);
    expect((await get('/payload-locked-documents', as)).status).toBe(403);
  });

  it('gives the bytes of a file only once a published document uses it', async () => {
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    const media = await house.payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: 'A dot' } as never,
      file: { data: png, mimetype: 'image/png', name: `dot-${house.database}.png`, size: png.length },
    });
    const file = `/media/file/${String(media.filename)}`;
    expect((await get(file)).status).toBe(404);
    expect((await get(`/media/${media.id}?locale=en`)).status).toBe(404);
    expect((await get(file, fixtures.trustedReader)).status).toBe(200);
    await house.payload.update({
      collection: 'practices',
      id: fixtures.practice,
      locale: 'en',
      data: { image: media.id, _status: 'published' } as never,
    });
    expect((await get(file)).status).toBe(200);
    expect((await get(`/media/${media.id}?locale=en`)).status).toBe(200);
    expect((await get(`/media/${media.id}?locale=nl`)).status).toBe(404);
    await house.payload.delete({ collection: 'media', id: media.id });
  });
});
