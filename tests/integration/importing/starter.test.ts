import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportError } from '@/importing/import-error.ts';
import { importErrorWords } from '@/importing/import-error-words.ts';
import { loadStarter } from '@/importing/starter/load-starter.ts';
import { readStarter } from '@/importing/starter/read-starter.ts';
import { removeStarter } from '@/importing/starter/remove-starter.ts';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { loadFrame } from '@/site/page/frame.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

const directory = join(import.meta.dirname, 'fixtures/starter');

describeOnBothDatabases('the starter texts', (house) => {
  const total = async () => ({
    tools: (await house.payload.count({ collection: 'tools' })).totalDocs,
    concepts: (await house.payload.count({ collection: 'concepts' })).totalDocs,
    pages: (await house.payload.count({ collection: 'pages' })).totalDocs,
    references: (await house.payload.count({ collection: 'references' })).totalDocs,
  });

  it('are loaded and published in every language, with their pointers in both directions', async () => {
    expect(await loadStarter({ payload: house.payload, directory })).toEqual({ documents: 3, references: 2 });
    const { payload } = house;
    const [tool] = (await payload.find({ collection: 'tools', locale: 'nl', depth: 0 })).docs;
    const [concept] = (await payload.find({ collection: 'concepts', locale: 'nl', depth: 0 })).docs;
    expect(tool).toMatchObject({
      title: 'Rondje',
      translationState: 'unreviewed',
      _status: 'published',
      concepts: [concept?.id],
      materials: [{ text: 'stoelen' }],
    });
    expect(concept?.sections?.[0]?.blocks?.[1]).toMatchObject({
      blockType: 'related',
      target: { relationTo: 'tools', value: tool?.id },
      note: 'Om te beginnen',
    });
    expect(JSON.stringify(concept?.sections?.[0]?.blocks?.[0])).toContain(`"value":"${tool?.id ?? ''}"`);
    expect(await payload.findGlobal({ slug: 'site', locale: 'nl' })).toMatchObject({ name: 'Proef', _status: 'published' });
    const [page] = (await payload.find({ collection: 'pages', depth: 0 })).docs;
    expect((await payload.findGlobal({ slug: 'navigation', locale: 'nl', depth: 0 })).entries).toMatchObject([
      { kind: 'tools' },
      { page: page?.id, title: 'Thuis' },
    ]);
  });

  it('make the menu that readers see', async () => {
    const library = new DatabaseLibrary({ store: payloadStore(house.payload), maxCharacters: 1_000_000 });
    await catchUp({ store: payloadStore(house.payload), follower: library });
    const { menu } = await loadFrame({ library, locale: 'nl' });
    expect(menu.map(({ href, title }) => [href, title.text])).toEqual([
      ['/nl/gereedschapskist', 'Gereedschapskist'],
      ['/nl', 'Thuis'],
    ]);
    expect((await library.read({ kind: 'navigation', id: 'navigation' }, 'nl'))?.uses.map(({ kind }) => kind)).toEqual(['pages']);
  });

  it('change nothing when they are loaded again', async () => {
    const before = (await house.payload.find({ collection: 'tools', depth: 0 })).docs;
    await loadStarter({ payload: house.payload, directory });
    expect((await house.payload.find({ collection: 'tools', depth: 0 })).docs).toEqual(before);
    expect(await total()).toEqual({ tools: 1, concepts: 1, pages: 1, references: 2 });
  });

  it('are removed in one action, but for what somebody edited and what that points to', async () => {
    const { payload } = house;
    const [concept] = (await payload.find({ collection: 'concepts', depth: 0 })).docs;
    await payload.update({ collection: 'concepts', id: concept?.id ?? '', locale: 'nl', draft: true, data: { title: 'Mijn begrip' } });
    const { removed, kept } = await removeStarter({ payload });
    expect(removed).toEqual(['globals/navigation', 'globals/site', 'pages/home', 'references/ross2001']);
    expect(kept).toEqual([
      { key: 'concepts/cop', because: 'edited' },
      { key: 'references/lee2019', because: 'used' },
      { key: 'tools/round', because: 'used' },
    ]);
    expect(await total()).toEqual({ tools: 1, concepts: 1, pages: 0, references: 1 });
    expect((await payload.findGlobal({ slug: 'navigation', depth: 0 })).entries).toEqual([]);
  });
});

describe('a starter folder with a mistake', () => {
  let copy = '';
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'cop-cms-starter-'));
    await cp(directory, copy, { recursive: true });
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  it('is refused before anything is written, with the file and the pointer that leads nowhere', async () => {
    const file = join(copy, 'tools/round.nl.md');
    await writeFile(file, (await readFile(file, 'utf8')).replace('[cop]', '[gone]'));
    const error: unknown = await readStarter(copy).catch((reason: unknown) => reason);
    if (!(error instanceof ImportError)) throw error;
    expect(importErrorWords('en', error)).toBe('tools/round.nl.md points to “gone” (concepts), which does not exist.');
  });
});

describeOnBothDatabases(
  'the starter texts of this repository',
  (house) => {
    it('are loaded into an empty database and leave nothing behind when they are removed', { timeout: 120_000 }, async () => {
      const { documents } = await loadStarter({ payload: house.payload, directory: 'starter' });
      expect(documents).toBeGreaterThan(20);
      const { removed, kept } = await removeStarter({ payload: house.payload });
      expect(kept).toEqual([]);
      expect(removed).toHaveLength(documents + 10 + 2);
    });
  },
  { only: 'sqlite' },
);
