import { expect, it } from 'vitest';
import { brokenPointers } from '@/workbench/lookup/broken-pointers.ts';
import { findDocuments } from '@/workbench/lookup/find-documents.ts';
import { StoredIndex } from '@/workbench/lookup/stored-index.ts';
import { whereUsed } from '@/workbench/lookup/where-used.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

const text = (...children: object[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [{ type: 'paragraph', version: 1, children }] },
});
const linkTo = (fields: object) => ({ type: 'link', version: 3, fields, children: [{ type: 'text', version: 1, text: 'there' }] });
const citing = (reference: string) => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: 'c1', blockType: 'citation', reference, form: 'parenthetical' },
});

describeOnBothDatabases('looking things up in the admin', (house) => {
  const library = async () => {
    const store = payloadStore(house.payload);
    const made = new DatabaseLibrary({ store, maxCharacters: 1_000_000, onReset: () => undefined });
    await catchUp({ store, follower: made });
    return made;
  };
  const chapter = (title: string, body: object) =>
    house.payload.create({
      collection: 'chapters',
      locale: 'en',
      draft: true,
      data: { title, sections: [{ heading: 'One', blocks: [{ blockType: 'prose', body }] }] } as never,
    });

  it('finds every document that uses a work or a tool, its languages, and whether readers see it', async () => {
    const { payload } = house;
    const work = await payload.create({
      collection: 'references',
      locale: 'en',
      draft: true,
      data: {
        title: 'Communities of practice',
        citationKey: 'wenger1998',
        type: 'book',
        authors: [{ family: 'Wenger', given: 'Étienne' }],
        year: 1998,
      } as never,
    });
    const tool = await payload.create({ collection: 'tools', locale: 'en', draft: true, data: { title: 'World café' } });
    const citingChapter = await chapter(
      'Citing',
      text(citing(work.id), linkTo({ linkType: 'internal', doc: { relationTo: 'tools', value: tool.id } })),
    );
    const module = await payload.create({
      collection: 'modules',
      locale: 'en',
      data: { title: 'A module', tools: [tool.id], _status: 'published' } as never,
    });
    await payload.update({ collection: 'modules', id: module.id, locale: 'nl', draft: true, data: { title: 'Een module' } });
    const entries = await new StoredIndex().entries(payload);
    const uses = async (kind: string, id: string) =>
      whereUsed(entries, { kind, id }, await library())
        .map(({ entry, languages }) => [
          entry.title,
          ...languages.map(({ locale, published }) => `${locale} ${published ? 'public' : 'draft'}`),
        ])
        .sort();
    expect(await uses('references', work.id)).toEqual([['Citing', 'en draft']]);
    expect(await uses('tools', tool.id)).toEqual([
      ['A module', 'en public', 'nl draft'],
      ['Citing', 'en draft'],
    ]);
    expect(await uses('chapters', citingChapter.id)).toEqual([]);
  });

  it('sees what was saved since it looked last, and forgets what was deleted', async () => {
    const index = new StoredIndex();
    const { id } = await house.payload.create({ collection: 'news', locale: 'en', draft: true, data: { title: 'Before' } });
    const titles = async () => (await index.entries(house.payload)).filter((entry) => entry.id === id).map(({ title }) => title);
    expect(await titles()).toEqual(['Before']);
    await house.payload.update({ collection: 'news', id, locale: 'en', draft: true, data: { title: 'After' } });
    expect(await titles()).toEqual(['After']);
    await house.payload.delete({ collection: 'news', id });
    expect(await titles()).toEqual([]);
  });

  it('searches titles in all languages, authors and addresses, whatever the accents, and nothing in the trash', async () => {
    const { payload } = house;
    const { id } = await payload.create({ collection: 'concepts', locale: 'en', draft: true, data: { title: 'Belonging' } });
    await payload.update({ collection: 'concepts', id, locale: 'sk', draft: true, data: { title: 'Spolupatričnosť' } });
    const search = async (words: string) => findDocuments(await new StoredIndex().entries(payload), words);
    expect((await search('spolupatricnost')).map(({ entry, as }) => [entry.id, as])).toEqual([
      [id, { locale: 'sk', title: 'Spolupatričnosť' }],
    ]);
    expect((await search('etienne wenger')).map(({ entry }) => entry.kind)).toEqual(['references']);
    expect(await search('   ')).toEqual([]);
    await payload.update({ collection: 'concepts', id, data: { deletedAt: new Date().toISOString() } });
    expect(await search('belonging')).toEqual([]);
  });

  it('reports what is pointed to and is not public, in the trash or no address, and asks no other site', async () => {
    const { payload } = house;
    const hidden = await payload.create({ collection: 'tools', locale: 'en', draft: true, data: { title: 'Hidden tool' } });
    const binned = await payload.create({ collection: 'tools', locale: 'en', draft: true, data: { title: 'Binned tool' } });
    const to = (value: string) => linkTo({ linkType: 'internal', doc: { relationTo: 'tools', value } });
    const at = (url: string) => linkTo({ linkType: 'custom', url });
    const { id } = await chapter(
      'Pointing',
      text(to(hidden.id), to(binned.id), at('/en/toolbox/gone'), at('www.example.org'), at('https://example.org/right'), at('/en/manual')),
    );
    await payload.update({ collection: 'tools', id: binned.id, data: { deletedAt: new Date().toISOString() } });
    const entries = await new StoredIndex().entries(payload);
    const found = brokenPointers({ entries, library: await library(), leads: (path) => path === '/en/manual', site: '' });
    expect(
      found
        .filter(({ entry }) => entry.id === id)
        .map(({ problem, target, address, locale }) => [problem, target?.title ?? address, locale]),
    ).toEqual([
      ['notPublic', 'Hidden tool', 'en'],
      ['trashed', 'Binned tool', 'en'],
      ['noAddress', '/en/toolbox/gone', 'en'],
      ['form', 'www.example.org', 'en'],
    ]);
  });
});
