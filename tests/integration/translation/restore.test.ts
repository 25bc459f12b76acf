import { createLocalReq } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { readLedger } from '@/translation/ledger/read-ledger.ts';
import { readHistory } from '@/translation/history/read-history.ts';
import { text } from '../../unit/passages/text.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { Person } from '../../support/house.ts';

interface Answer {
  readonly lost?: readonly { place: string; text: string }[];
  readonly errors?: readonly { message: string; data?: { removed?: Record<string, { text: string }[]> } }[];
}

describeOnBothDatabases('restoring a former version', (house) => {
  let editor: Person;
  let translator: Person;
  let reviewer: Person;

  beforeAll(async () => {
    editor = await house.person('editor');
    translator = await house.person('translator', ['nl']);
    reviewer = await house.person('reviewer', ['nl']);
  });

  const body = (...paragraphs: string[]) => text(...paragraphs.map((words) => [words] as const));
  const sections = (ids: Ids | undefined, ...paragraphs: string[]) => [
    {
      ...(ids && { id: ids.row }),
      heading: 'Heading',
      blocks: [{ ...(ids && { id: ids.block }), blockType: 'prose', body: body(...paragraphs) }],
    },
  ];
  interface Ids {
    readonly row: string;
    readonly block: string;
  }

  /** English and Dutch, both public, with two paragraphs. */
  async function chapter() {
    const data = { title: 'Trust', sections: sections(undefined, 'First.', 'Second.'), _status: 'published' };
    const made = await house.payload.create({ collection: 'chapters', locale: 'en', data: data as never });
    const row = made.sections?.[0];
    const ids = { row: String(row?.id), block: String(row?.blocks?.[0]?.id) };
    const write = (locale: Locale, values: object, draft = false) =>
      house.payload.update({ collection: 'chapters', id: made.id, locale, draft, data: values });
    const dutch = { ...sections(ids, 'Eerste.', 'Tweede.')[0], heading: 'Kop' };
    await write('nl', { title: 'Vertrouwen', sections: [dutch], _status: 'published' });
    return { id: made.id, ids, write, version: await newest(made.id) };
  }
  async function newest(id: string): Promise<string> {
    const { docs } = await house.payload.findVersions({
      collection: 'chapters',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
    });
    return String(docs[0]?.id);
  }
  const read = async (id: string, locale: Locale, draft: boolean) =>
    JSON.stringify(await house.payload.findByID({ collection: 'chapters', id, locale, draft, fallbackLocale: false, depth: 0 }));
  async function restore(version: string, locale: Locale, as: Person, more = '') {
    const response = await house.rest(`/chapters/versions/${version}?locale=${locale}${more}`, { as, method: 'POST' });
    return { status: response.status, body: (await response.json()) as Answer };
  }

  it('makes a draft of one language only, by passages, and what readers see stays', async () => {
    const { id, ids, write, version } = await chapter();
    await write('nl', { sections: sections(ids, 'Anders.', 'Tweede, nieuw.'), title: 'Anders', _status: 'published' });
    await write('en', { sections: sections(ids, 'First, new.', 'Second.'), title: 'Trust, new' }, true);
    const english = [await read(id, 'en', true), await read(id, 'en', false)];
    const answer = await restore(version, 'nl', translator);
    expect(answer).toMatchObject({ status: 200, body: { lost: [] } });
    const draft = await read(id, 'nl', true);
    for (const words of ['Vertrouwen', 'Eerste.', 'Tweede.', 'Kop']) expect(draft).toContain(words);
    expect(draft).not.toContain('Anders');
    expect(await read(id, 'nl', false)).toContain('Anders.');
    const strip = (json: string) => json.replace(/"updatedAt":"[^"]*"/g, '');
    expect([await read(id, 'en', true), await read(id, 'en', false)].map(strip)).toEqual(english.map(strip));
  });

  it('takes no page off the site and publishes none', async () => {
    const { id, version, write } = await chapter();
    await write('nl', { title: 'Later' }, true);
    await restore(version, 'nl', reviewer);
    await restore(version, 'en', editor);
    const main = await house.payload.findByID({ collection: 'chapters', id, locale: 'all', depth: 0 });
    expect(main).toMatchObject({ publishedIn: { en: true, nl: true, de: false } });
    expect((main as unknown as { _status: object })._status).toMatchObject({ en: 'published', nl: 'published' });
  });

  it('brings back no time that was set then', async () => {
    const { id, write } = await chapter();
    await write('en', { unpublishOn: '2020-01-01T00:00:00.000Z', publishOn: '2020-01-01T00:00:00.000Z' }, true);
    const version = await newest(id);
    await write('en', { unpublishOn: null, publishOn: null }, true);
    expect((await restore(version, 'en', editor)).status).toBe(200);
    const draft = await house.payload.findByID({ collection: 'chapters', id, locale: 'en', draft: true, depth: 0 });
    expect(draft).toMatchObject({ unpublishOn: null, publishOn: null });
  });

  it('shows as lost what has no place any more', async () => {
    const { id, ids, write, version } = await chapter();
    await write('en', { sections: sections(ids, 'First.'), _status: 'published' });
    await write('nl', { sections: sections(ids, 'Eerste, anders.') }, true);
    const { status, body: answer } = await restore(version, 'nl', translator);
    expect(status).toBe(200);
    expect(answer.lost?.map((passage) => passage.text)).toEqual(['Tweede.']);
    expect(answer.lost?.[0]?.place).toContain('›');
    const draft = await read(id, 'nl', true);
    expect(draft).toContain('Eerste.');
    expect(draft).not.toContain('Tweede.');
  });

  it('in the source language brings structure back, after naming by language the passages that it removes', async () => {
    const { id, ids, write, version } = await chapter();
    const added = { heading: 'Added', blocks: [{ blockType: 'prose', body: body('Third.') }] };
    const now = await write('en', { sections: [sections(ids, 'First.')[0], added], _status: 'published' });
    const second = now.sections?.[1];
    const dutchRow = {
      id: second?.id,
      heading: 'Erbij',
      blocks: [{ id: second?.blocks?.[0]?.id, blockType: 'prose', body: body('Derde.') }],
    };
    await write('nl', { sections: [{ ...sections(ids, 'Eerste.')[0], heading: 'Kop' }, dutchRow] }, true);
    const before = [await read(id, 'en', true), await read(id, 'nl', true)];
    const asked = await restore(version, 'en', editor);
    expect(asked.status).toBe(409);
    const removed = asked.body.errors?.[0]?.data?.removed ?? {};
    expect(
      Object.fromEntries(Object.entries(removed).map(([locale, passages]) => [locale, passages.map((passage) => passage.text)])),
    ).toEqual({
      en: ['Added', 'Third.'],
      nl: ['Erbij', 'Derde.'],
    });
    expect([await read(id, 'en', true), await read(id, 'nl', true)]).toEqual(before);
    expect((await restore(version, 'en', editor, '&removePassages=true')).status).toBe(200);
    const [english, dutch] = [await read(id, 'en', true), await read(id, 'nl', true)];
    expect(english).toContain('Second.');
    expect(english).not.toContain('Third.');
    expect(dutch).toContain('Eerste.');
    expect(dutch).toContain('Kop');
    expect(await read(id, 'en', false)).toContain('Third.');
  });

  it('leaves restored words to review, with who restored them in the history', async () => {
    const { id, ids, write, version } = await chapter();
    await write('nl', { sections: sections(ids, 'Anders.', 'Tweede.'), _status: 'published' });
    await restore(version, 'nl', translator);
    const req = await createLocalReq({}, house.payload);
    const ledger = await readLedger({ req, kind: 'chapters', id, locale: 'nl' });
    const passage = ledger?.passages.find(({ target }) => target?.text === 'Eerste.');
    expect(passage).toMatchObject({ state: 'needsReview', entry: { origin: 'person', byName: 'A translator' } });
    const place = [{ kind: { equals: 'chapters' } }, { document: { equals: id } }, { locale: { equals: 'nl' } }];
    const [line] = await readHistory({ req, place, passage: passage?.segment.key ?? '', limit: 1 });
    expect(line).toMatchObject({ deed: 'restored', target: 'Eerste.', personName: 'A translator' });
    const { docs } = await house.payload.find({ collection: 'audit', where: { documentId: { equals: id } }, sort: '-createdAt', limit: 1 });
    expect(docs[0]).toMatchObject({ action: 'restoreVersion', locale: 'nl' });
  });

  it('is for whoever may write that language, on GraphQL too, where what is lost comes with the document', async () => {
    const { id, ids, write, version } = await chapter();
    await write('en', { sections: sections(ids, 'First.'), _status: 'published' });
    await write('nl', { title: 'Later' }, true);
    expect((await restore(version, 'en', translator)).status).toBe(403);
    expect((await restore(version, 'nl', editor)).status).toBe(403);
    expect((await restore(version, 'de', translator)).status).toBe(403);
    const query = `mutation { restoreVersionChapter(id: "${version}", locale: nl) { id title lost { text } } }`;
    const { data, errors } = await house.graphql(query, { as: translator });
    expect(errors).toEqual([]);
    expect(data?.['restoreVersionChapter']).toEqual({ id, title: 'Vertrouwen', lost: [{ text: 'Tweede.' }] });
    const refused = await house.graphql(`mutation { restoreVersionChapter(id: "${version}", locale: de) { id } }`, { as: translator });
    expect(refused.errors[0]?.extensions?.['statusCode']).toBe(403);
  });

  it('holds for globals', async () => {
    const save = (locale: Locale, data: object) => house.payload.updateGlobal({ slug: 'site', locale, data: data });
    await save('en', { name: 'Site', _status: 'published' });
    await save('nl', { name: 'Webstek', _status: 'published' });
    const { docs } = await house.payload.findGlobalVersions({ slug: 'site', sort: '-updatedAt', limit: 1, depth: 0 });
    await save('nl', { name: 'Anders', _status: 'published' });
    const response = await house.rest(`/globals/site/versions/${String(docs[0]?.id)}?locale=nl`, { as: translator, method: 'POST' });
    expect(response.status).toBe(200);
    const name = async (draft: boolean) =>
      (await house.payload.findGlobal({ slug: 'site', locale: 'nl', draft, fallbackLocale: false })).name;
    expect([await name(true), await name(false)]).toEqual(['Webstek', 'Anders']);
  });
});
