import { expect, it } from 'vitest';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('the address of a document', (house) => {
  const created = async (title: string) =>
    (await house.payload.create({ collection: 'pages', locale: 'en', draft: true, data: { title } })).id;
  const save = async (id: string, data: object, locale: 'en' | 'nl' = 'en') =>
    (await house.payload.update({ collection: 'pages', id, locale, draft: true, data: data })).slug;
  const publish = (id: string) => house.payload.update({ collection: 'pages', id, locale: 'en', data: { _status: 'published' } as never });

  it('follows the title while nobody can have seen it, in each language on its own, and stays once the language was published', async () => {
    const id = await created('Go');
    expect(await save(id, { title: 'Good meetings', slug: 'go' })).toBe('good-meetings');
    expect(await save(id, { title: 'Zo' }, 'nl')).toBe('zo');
    expect((await publish(id)).slug).toBe('good-meetings');
    expect(await save(id, { title: 'Better meetings', slug: 'good-meetings' })).toBe('good-meetings');
    expect(await save(id, { title: 'Goede vergaderingen' }, 'nl')).toBe('goede-vergaderingen');
    await house.payload.update({ collection: 'pages', id, locale: 'en', data: { _status: 'draft' } as never });
    expect(await save(id, { title: 'The best meetings' })).toBe('good-meetings');
  });

  it('follows the title with the number that keeps it apart from another', async () => {
    await created('Twins');
    const id = await created('Twins');
    expect(await save(id, { summary: 'The second.' })).toBe('twins-2');
    expect(await save(id, { title: 'No twins' })).toBe('no-twins');
  });

  it('stays as somebody typed it', async () => {
    const id = await created('Rooms');
    expect(await save(id, { slug: 'Our rooms' })).toBe('our-rooms');
    expect(await save(id, { title: 'Rooms and corridors', slug: 'our-rooms' })).toBe('our-rooms');
  });

  it('is not taken over by a duplicate, which says in its title that it is one', async () => {
    const id = await created('Visits');
    await publish(id);
    const copy = await house.payload.duplicate({ collection: 'pages', id, locale: 'en', draft: true });
    expect([copy.title, copy.slug]).toEqual(['Visits (copy)', null]);
    expect(await save(copy.id, { title: 'Visits in spring' })).toBeNull();
    await publish(copy.id);
    const library = new DatabaseLibrary({ store: payloadStore(house.payload), maxCharacters: 100_000 });
    await catchUp({ store: payloadStore(house.payload), follower: library });
    expect((await library.read({ kind: 'pages', id }, 'en'))?.slug).toBe('visits');
    expect((await library.read({ kind: 'pages', id: copy.id }, 'en'))?.slug).toBe('visits-in-spring');
  });
});
