import { createLocalReq } from 'payload';
import { expect, it } from 'vitest';
import { readHistory } from '@/translation/history/read-history.ts';
import { readLedger } from '@/translation/ledger/read-ledger.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { text } from '../../unit/passages/text.ts';

describeOnBothDatabases('a duplicate', (house) => {
  async function original(title: string) {
    const sections = [{ heading: 'Heading', blocks: [{ blockType: 'prose', body: text(['First.']) }] }];
    const data = { title, sections, _status: 'published' };
    const made = await house.payload.create({ collection: 'chapters', locale: 'en', data: data as never });
    const row = made.sections?.[0];
    const dutch = [{ id: row?.id, heading: 'Kop', blocks: [{ id: row?.blocks?.[0]?.id, blockType: 'prose', body: text(['Eerste.']) }] }];
    const reviewer = await house.person('reviewer', ['nl']);
    await house.payload.update({
      ...{ collection: 'chapters', id: made.id, locale: 'nl', user: reviewer.user, overrideAccess: false },
      data: { title: 'Vertrouwen', sections: dutch, _status: 'published' } as never,
    });
    return made.id;
  }

  it.each(['rest', 'graphql'] as const)(
    'over %s brings its translations along to be reviewed, with origin and author, and is public and addressed nowhere',
    async (surface) => {
      const from = await original(`Trust ${surface}`);
      const editor = await house.person('editor');
      const learnt = async () => (await house.payload.db.count({ collection: 'memory-units' })).totalDocs;
      const before = await learnt();
      let id: string;
      if (surface === 'rest') {
        const response = await house.rest(`/chapters/${from}/duplicate?locale=en`, { as: editor, method: 'POST', body: {} });
        expect(response.status, await response.clone().text()).toBe(200);
        ({ id } = ((await response.json()) as { doc: { id: string } }).doc);
      } else {
        const { data, errors } = await house.graphql(
          `mutation { duplicateChapter(id: "${from}", data: { sourceLocale: en, licence: CC_BY_4_0 }) { id } }`,
          { as: editor },
        );
        expect(errors).toEqual([]);
        ({ id } = data?.['duplicateChapter'] as { id: string });
      }
      const read = async (locale: 'en' | 'nl') =>
        house.payload.findByID({ collection: 'chapters', id, locale, draft: true, fallbackLocale: false, depth: 0 });
      const [english, dutch] = [await read('en'), await read('nl')];
      expect([english.title, english.slug ?? null]).toEqual([`Trust ${surface} (copy)`, null]);
      expect([dutch.title, dutch.slug ?? null]).toEqual(['Vertrouwen', null]);
      expect(JSON.stringify(dutch.sections)).toContain('Eerste.');
      const { docs } = await house.payload.find({ collection: 'publications', where: { document: { equals: id } } });
      expect(docs).toEqual([]);
      const req = await createLocalReq({}, house.payload);
      const ledger = await readLedger({ req, kind: 'chapters', id, locale: 'nl' });
      expect(ledger?.passages.map(({ target, state, entry }) => [target?.text, state, entry?.origin, entry?.byName])).toEqual([
        ['Vertrouwen', 'needsReview', 'person', 'A reviewer'],
        ['Kop', 'needsReview', 'person', 'A reviewer'],
        ['Eerste.', 'needsReview', 'person', 'A reviewer'],
      ]);
      const place = [{ kind: { equals: 'chapters' } }, { document: { equals: id } }, { locale: { equals: 'nl' } }];
      const lines = await readHistory({ req, place, passage: ledger?.passages[2]?.segment.key ?? '', limit: 5 });
      expect(lines.map(({ deed, personName, origin }) => [deed, personName, origin])).toEqual([['copied', 'A reviewer', 'person']]);
      expect(await learnt()).toBe(before);
      const published = await house.payload.update({ collection: 'chapters', id, locale: 'en', data: { _status: 'published' } as never });
      expect(published.slug).toBe(`trust-${surface}-copy`);
      expect((await house.payload.findByID({ collection: 'chapters', id: from, locale: 'en' })).slug).toBe(`trust-${surface}`);
    },
  );

  it('brings only the translations along that were chosen, and always the text that they are of', async () => {
    const from = await original('Chosen');
    const editor = await house.person('editor');
    const response = await house.rest(`/chapters/${from}/duplicate?locale=nl&selectedLocales=de`, { as: editor, method: 'POST', body: {} });
    expect(response.status, await response.clone().text()).toBe(200);
    const { doc } = (await response.json()) as { doc: { id: string } };
    const copy = (await house.payload.findByID({ collection: 'chapters', id: doc.id, locale: 'all', draft: true })) as unknown as {
      title: Readonly<Record<string, string | null>>;
    };
    expect([copy.title['en'], copy.title['nl'] ?? null]).toEqual(['Chosen (copy)', null]);
  });

  it('keeps an outdated translation outdated', async () => {
    const from = await original('Turned');
    await house.payload.update({
      collection: 'chapters',
      id: from,
      locale: 'en',
      data: { summary: 'New.', _status: 'published' } as never,
    });
    const dutch = { summary: 'Nieuw.', _status: 'published' } as never;
    await house.payload.update({ collection: 'chapters', id: from, locale: 'nl', data: dutch });
    await house.payload.update({
      collection: 'chapters',
      id: from,
      locale: 'en',
      data: { summary: 'Newer.', _status: 'published' } as never,
    });
    const { id } = await house.payload.duplicate({ collection: 'chapters', id: from, locale: 'en', draft: true });
    const req = await createLocalReq({}, house.payload);
    const ledger = await readLedger({ req, kind: 'chapters', id, locale: 'nl' });
    expect(ledger?.passages.map(({ target, state }) => [target?.text, state])).toContainEqual(['Nieuw.', 'outdated']);
    expect(ledger?.passages.map(({ state }) => state)).not.toContain('reviewed');
  });
});
