import { expect, it } from 'vitest';
import { pruneVersions } from '@/operations/prune-versions.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('pruning old versions', (house) => {
  it('keeps the newest texts of each language and what was published', async () => {
    const { payload } = house;
    const { id } = await payload.create({
      collection: 'chapters',
      locale: 'en',
      data: { title: 'One', sourceLocale: 'en', licence: 'CC0-1.0' },
      draft: true,
    });
    const save = (locale: 'en' | 'nl', title: string, publish = false) =>
      payload.update({
        collection: 'chapters',
        id,
        locale,
        data: { title, _status: publish ? 'published' : 'draft' },
        draft: !publish,
        ...(publish ? { publishSpecificLocale: locale } : {}),
      });
    await save('nl', 'Een');
    await save('nl', 'Twee');
    await save('en', 'Two', true);
    for (const title of ['Three', 'Four', 'Five']) await save('en', title);

    expect(await pruneVersions({ payload, keep: 2 })).toBe(4);

    const { docs } = await payload.findVersions({
      collection: 'chapters',
      where: { parent: { equals: id } },
      locale: 'all',
      sort: '-updatedAt',
      pagination: false,
    });
    const titles = docs.map(({ version }) => version.title as unknown as { en: string; nl?: string });
    expect(titles.map(({ en }) => en)).toEqual(['Five', 'Four', 'Two', 'One']);
    expect(titles.map(({ nl }) => nl)).toEqual(['Twee', 'Twee', undefined, 'Een']);
    expect((await payload.findByID({ collection: 'chapters', id, locale: 'en', draft: true })).title).toBe('Five');
    expect(await pruneVersions({ payload, keep: 2 })).toBe(0);
  });
});
