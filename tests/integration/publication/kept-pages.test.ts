import { expect, it } from 'vitest';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { House } from '../../support/house.ts';
import { freshPages, keptPages } from '../../support/kept/kept-pages.tsx';

const sections = (said: string) => [{ heading: 'Part', blocks: [{ blockType: 'prose', body: richText(said) }] }];

function richText(said: string): object {
  const element = { version: 1, format: '', indent: 0, direction: 'ltr' };
  const text = { type: 'text', version: 1, text: said, format: 0, mode: 'normal', style: '', detail: 0 };
  return { root: { ...element, type: 'root', children: [{ ...element, type: 'paragraph', children: [text] }] } };
}

describeOnBothDatabases('what is kept while editors publish', (house) => {
  it('is byte for byte what a new page would be, after terms, languages, neighbours and first documents came and went', async () => {
    const store = payloadStore(house.payload);
    const pages = keptPages(store);
    const known = new Set(['/en/manual/none', '/en/podcast', '/nl/handboek/trust/en']);
    const kept: Record<string, number> = {};
    /** Does something after all was read, and compares all that is kept then. */
    const after = async (what: string, work: () => Promise<unknown>): Promise<void> => {
      await pages.follow();
      for (const address of pages.addresses()) known.add(address);
      for (const address of known) await pages.read(address);
      await work();
      await pages.follow();
      const fresh = await freshPages(store);
      kept[what] = 0;
      for (const address of known) {
        const page = await pages.kept(address);
        if (page === undefined) continue;
        kept[what] += 1;
        expect(`${what}: ${address} ${page}`).toBe(`${what}: ${address} ${await fresh(address)}`);
      }
    };

    const { payload } = house;
    await publish(house, 'chapters', 'en', { title: 'Trust', number: 1, sections: sections('A circle grows.') });
    const third = await publish(house, 'chapters', 'en', { title: 'Time', number: 3, sections: sections('Nothing grows.') });
    let [middle, term, news] = ['', '', ''];
    await after('a neighbour comes', async () => (middle = await publish(house, 'chapters', 'en', { title: 'Talk', number: 2 })));
    await after('a neighbour is renamed', () => change(house, 'chapters', middle, 'en', { title: 'Talking', slug: 'talking' }));
    await after('a language comes', () => change(house, 'chapters', third, 'nl', { title: 'Tijd' }));
    await after('a term comes', async () => (term = await publish(house, 'terms', 'en', { title: 'Circles', definition: 'Round.' })));
    await after('a term is said otherwise', () => change(house, 'terms', term, 'en', { title: 'Growing', variants: ['Talk'] }));
    await after('a term goes', () => change(house, 'terms', term, 'en', { _status: 'draft' }));
    await after('the first of a kind comes', async () => (news = await publish(house, 'news', 'en', { title: 'Opened' })));
    await after('one more comes', () => publish(house, 'news', 'en', { title: 'Met', date: '2027-01-01T00:00:00.000Z' }));
    await after('one of them goes', () => payload.delete({ collection: 'news', id: news }));
    await after('a language goes', () => change(house, 'chapters', third, 'nl', { _status: 'draft' }));
    await after('a neighbour goes', () => change(house, 'chapters', middle, 'en', { _status: 'draft' }));
    expect(Object.values(kept).every((count) => count > 0)).toBe(true);
  });
});

type Kind = 'chapters' | 'terms' | 'news';

async function publish({ payload }: House, collection: Kind, locale: 'en', data: object): Promise<string> {
  const made = await payload.create({ collection, locale, data: { ...data, _status: 'published' } as never });
  return made.id;
}

async function change({ payload }: House, collection: Kind, id: string, locale: 'en' | 'nl', data: object): Promise<void> {
  await payload.update({ collection, id, locale, data: { _status: 'published', ...data } as never });
}
