import { beforeAll, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { readFeed } from '@/publication/feed/read-feed.ts';
import { rebuildPublications } from '@/publication/reconcile/rebuild.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { House } from '../../support/house.ts';

const text = (words: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: 'ltr' as const,
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

async function openLibrary(house: House) {
  const library = new DatabaseLibrary({ store: payloadStore(house.payload), maxCharacters: 1_000_000 });
  await catchUp({ store: payloadStore(house.payload), follower: library });
  return library;
}

async function allRows(house: House) {
  const { docs } = await house.payload.db.find<{ key: string; state: string; record: unknown; cursor: number }>({
    collection: 'publications',
    pagination: false,
    sort: 'key',
  });
  return docs;
}

describeOnBothDatabases(
  'publishing',
  (house) => {
    let id = '';
    const publish = (locale: Locale, data: object = {}) =>
      house.payload.update({ collection: 'chapters', id, locale, data: { ...data, _status: 'published' } });

    beforeAll(async () => {
      const chapter = await house.payload.create({
        collection: 'chapters',
        locale: 'en',
        draft: true,
        data: {
          title: 'Making your CoP thrive',
          number: 4,
          sections: [{ heading: 'Trust', blocks: [{ blockType: 'prose', body: text('Trust comes first.') }] }],
        },
      });
      id = chapter.id;
    });

    it('shows nothing of a document that is only a draft', async () => {
      expect((await openLibrary(house)).entries('chapters', 'en')).toEqual([]);
    });

    it('makes the address from the title', async () => {
      await publish('en');
      const library = await openLibrary(house);
      expect(library.findBySlug('chapters', 'en', 'making-your-cop-thrive')).toEqual({ id, current: true });
    });

    it('gives a reader of an unpublished language the source language, passage by passage marked with it', async () => {
      const publication = await (await openLibrary(house)).read({ kind: 'chapters', id }, 'sk');
      expect(publication?.locale).toBe('en');
      expect(publication?.content.sections?.[0]?.heading).toEqual({ text: 'Trust', lang: 'en', origin: 'own' });
    });

    it('fills passages that a published translation lacks from the source, and says so', async () => {
      const section = (await house.payload.findByID({ collection: 'chapters', id, locale: 'nl' })).sections?.[0];
      await publish('nl', {
        title: 'Je CoP laten bloeien',
        sections: [{ ...section, heading: 'Vertrouwen' }],
        translationState: 'unreviewed',
      });
      const publication = await (await openLibrary(house)).read({ kind: 'chapters', id }, 'nl');
      expect(publication?.slug).toBe('je-cop-laten-bloeien');
      expect(publication?.title).toEqual({ text: 'Je CoP laten bloeien', lang: 'nl', origin: 'unreviewed' });
      const shown = publication?.content.sections?.[0];
      expect(shown?.heading).toEqual({ text: 'Vertrouwen', lang: 'nl', origin: 'unreviewed' });
      expect(shown?.blocks?.[0]).toMatchObject({
        type: 'prose',
        body: { lang: 'en', origin: 'fallback', nodes: [{ type: 'paragraph', children: [{ type: 'text', text: 'Trust comes first.' }] }] },
      });
    });

    it('lets nothing of a pending German draft out when English is published again', async () => {
      await house.payload.update({ collection: 'chapters', id, locale: 'de', draft: true, data: { title: 'Geheim' } });
      await publish('en', { summary: 'A summary.' });
      expect(JSON.stringify(await allRows(house))).not.toContain('Geheim');
    });

    it('marks the document with exactly the languages that are public', async () => {
      const chapter = await house.payload.findByID({ collection: 'chapters', id, locale: 'en', showHiddenFields: true });
      expect(chapter.publishedIn).toEqual({ en: true, nl: true, de: false, pt: false, sk: false });
    });

    it('keeps an old address and says where it leads', async () => {
      await publish('en', { slug: 'A Thriving CoP' });
      const library = await openLibrary(house);
      expect(library.findBySlug('chapters', 'en', 'making-your-cop-thrive')).toEqual({ id, current: false });
      expect(library.findBySlug('chapters', 'en', 'a-thriving-cop')).toEqual({ id, current: true });
    });

    it('gives a second document with the same title another address', async () => {
      const other = await house.payload.create({ collection: 'chapters', locale: 'en', draft: true, data: { title: 'A thriving CoP' } });
      expect(other.slug).toBe('a-thriving-cop-2');
      await house.payload.delete({ collection: 'chapters', id: other.id });
    });

    it('makes a cited work public with the document that cites it, and takes it back with it', async () => {
      const work = await house.payload.create({
        collection: 'references',
        data: { citationKey: 'wenger1998', type: 'book', title: 'Communities of Practice', year: 1998, sourceLocale: 'en' },
      });
      expect((await openLibrary(house)).entries('references', 'en')).toEqual([]);
      await publish('en', { furtherReading: [work.id] });
      expect((await openLibrary(house)).entries('references', 'sk').map((entry) => entry.slug)).toEqual(['wenger1998']);
      await publish('en', { furtherReading: [] });
      expect((await openLibrary(house)).entries('references', 'sk')).toEqual([]);
    });

    it('makes the same publications again from the documents, byte for byte', async () => {
      const before = (await allRows(house)).filter((row) => row.state === 'published').map((row) => [row.key, JSON.stringify(row.record)]);
      expect(before.length).toBeGreaterThan(1);
      await house.payload.db.deleteMany({ collection: 'publications', where: { cursor: { greater_than: 0 } } });
      await rebuildPublications({ payload: house.payload });
      expect((await allRows(house)).map((row) => [row.key, JSON.stringify(row.record)])).toEqual(before);
      expect(await rebuildPublications({ payload: house.payload })).toMatchObject({ written: 0 });
    });

    it('publishes half a translation: what it lacks, even where the source must have it, falls back', async () => {
      const levels = [{ name: 'Cooperation', traits: [{ text: 'Tasks remain separate' }] }];
      const { id: half } = await house.payload.create({
        collection: 'chapters',
        locale: 'en',
        data: {
          title: 'Levels',
          _status: 'published',
          licence: 'CC-BY-4.0',
          sourceLocale: 'en',
          sections: [{ blocks: [{ blockType: 'levels', levels }] }],
        },
      });
      await house.payload.update({ collection: 'chapters', id: half, locale: 'pt', data: { title: 'Níveis', _status: 'published' } });
      const publication = await (await openLibrary(house)).read({ kind: 'chapters', id: half }, 'pt');
      expect(publication?.content.sections?.[0]?.blocks?.[0]).toMatchObject({
        levels: [{ name: { text: 'Cooperation', lang: 'en', origin: 'fallback' } }],
      });
      const nameless = [{ blocks: [{ blockType: 'levels' as const, levels: [{ name: '' }] }] }];
      await expect(publish('en', { sections: nameless })).rejects.toThrow('Name');
      await house.payload.delete({ collection: 'chapters', id: half });
    });

    it('publishes the languages that Payload published, whatever language the call itself is in', async () => {
      const states = async (document: string) => {
        const { docs } = await house.payload.db.find<{ locale: string; state: string }>({
          collection: 'publications',
          where: { document: { equals: document } },
          sort: 'locale',
        });
        return docs.map(({ locale, state }) => `${locale} ${state}`);
      };
      const data = { title: 'Named', _status: 'published' as const };
      const { id: named } = await house.payload.create({ collection: 'terms', locale: 'en', draft: true, data: { title: 'Named' } });
      await house.payload.update({ collection: 'terms', id: named, locale: 'de', draft: true, data: { title: 'Benannt' } });
      await house.payload.update({ collection: 'terms', id: named, locale: 'en', publishSpecificLocale: 'de', data });
      expect(await states(named)).toEqual(['de published']);
      await house.payload.update({ collection: 'terms', id: named, locale: 'en', draft: true, data: { title: 'Draft' } });
      expect(await states(named)).toEqual(['de published']);
      await house.payload.update({ collection: 'terms', id: named, locale: 'de', publishSpecificLocale: 'en', data });
      expect(await states(named)).toEqual(['de published', 'en published']);
      await house.payload.delete({ collection: 'terms', id: named });
    });

    it('unpublishes one language and leaves a tombstone with the next cursor', async () => {
      const highest = Math.max(...(await allRows(house)).map((row) => row.cursor));
      await house.payload.update({ collection: 'chapters', id, locale: 'nl', data: { _status: 'draft' } });
      const news = await readFeed({ payload: house.payload, after: highest, limit: 10 });
      expect(news.map(({ locale, state }) => [locale, state])).toEqual([['nl', 'tombstone']]);
      expect((await openLibrary(house)).alternates({ kind: 'chapters', id }).map((entry) => entry.locale)).toEqual(['en']);
      expect(JSON.stringify(await allRows(house))).not.toContain('Vertrouwen');
    });

    it('takes a document in the trash away from readers, and gives it back when restored', async () => {
      await house.payload.update({ collection: 'chapters', id, locale: 'en', data: { deletedAt: new Date().toISOString() } });
      expect((await openLibrary(house)).entries('chapters', 'en')).toEqual([]);
      await house.payload.update({
        collection: 'chapters',
        id,
        locale: 'en',
        trash: true,
        data: { deletedAt: null, _status: 'published' },
      });
      expect((await openLibrary(house)).entries('chapters', 'en')).toHaveLength(1);
    });

    it('leaves tombstones of a deleted document', async () => {
      await house.payload.delete({ collection: 'chapters', id });
      expect((await allRows(house)).every((row) => row.state === 'tombstone')).toBe(true);
    });

    it('publishes a global like a document', async () => {
      await house.payload.updateGlobal({ slug: 'site', locale: 'en', data: { name: 'I CO-COPE', _status: 'published' } });
      const site = await (await openLibrary(house)).read({ kind: 'site', id: 'site' }, 'nl');
      expect(site?.content.name).toEqual({ text: 'I CO-COPE', lang: 'en', origin: 'own' });
    });

    it('takes the publication back with the save when a later hook fails', async () => {
      const rows = JSON.stringify(await allRows(house));
      const chapter = await house.payload.create({ collection: 'chapters', locale: 'en', draft: true, data: { title: 'Never' } });
      await expect(
        house.payload.update({
          collection: 'chapters',
          id: chapter.id,
          locale: 'en',
          data: { _status: 'published' },
          context: { failForTest: true },
        }),
      ).rejects.toThrow('failing on purpose');
      expect(JSON.stringify(await allRows(house))).toBe(rows);
    });
  },
  {
    plugins: [
      (config) => ({
        ...config,
        collections: (config.collections ?? []).map((collection) =>
          collection.slug !== 'chapters'
            ? collection
            : {
                ...collection,
                hooks: {
                  ...collection.hooks,
                  afterChange: [
                    ...(collection.hooks?.afterChange ?? []),
                    ({ context }: { context: Record<string, unknown> }) => {
                      if (context['failForTest'] === true) throw new Error('failing on purpose');
                    },
                  ],
                },
              },
        ),
      }),
    ],
  },
);
