import { afterEach, expect, it, vi } from 'vitest';
import { describeOnBothDatabases } from '../../../support/databases.ts';

const hour = 60 * 60 * 1000;

describeOnBothDatabases('a clock that goes back an hour', (house) => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Timers of the drivers go on; only what the clock says changes. */
  const goBack = () => {
    const real = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: real - hour });
  };

  const term = (title: string) =>
    house.payload.create({ collection: 'terms', locale: 'en', data: { title, _status: 'published' } as never });
  const published = async (id: string) => (await house.payload.findByID({ collection: 'terms', id, locale: 'en' })).title;
  const draft = async (id: string) => (await house.payload.findByID({ collection: 'terms', id, locale: 'en', draft: true })).title;
  const publication = async (id: string) => {
    const where = { and: [{ document: { equals: id } }, { locale: { equals: 'en' } }] };
    const row = await house.payload.db.findOne<{ id: string; record: { fields?: unknown } }>({ collection: 'publications', where });
    return JSON.stringify(row?.record);
  };

  it('undoes no correction: readers get it, and editors go on from it', async () => {
    const { id } = await term('A mistake');
    goBack();
    await house.payload.update({ collection: 'terms', id, locale: 'en', data: { title: 'Corrected', _status: 'published' } as never });
    expect(await published(id)).toBe('Corrected');
    expect(await draft(id)).toBe('Corrected');
    // The next edit in another language starts from the newest text, and publishing it takes no old one along.
    await house.payload.update({ collection: 'terms', id, locale: 'nl', data: { title: 'Verbeterd', _status: 'published' } as never });
    expect(await published(id)).toBe('Corrected');
    expect(await draft(id)).toBe('Corrected');
    expect(await publication(id)).toContain('Corrected');
  });

  it('gives editors their newest draft', async () => {
    const { id } = await term('Published');
    await house.payload.update({ collection: 'terms', id, locale: 'en', draft: true, data: { title: 'First draft' } });
    goBack();
    await house.payload.update({ collection: 'terms', id, locale: 'en', draft: true, data: { title: 'Second draft' } });
    expect(await draft(id)).toBe('Second draft');
    await house.payload.update({ collection: 'terms', id, locale: 'en', draft: true, data: { title: 'Third draft' } });
    expect(await draft(id)).toBe('Third draft');
    expect(await published(id)).toBe('Published');
  });

  it('leaves every version later than the one before, and one of them the latest', async () => {
    const { id } = await term('One');
    goBack();
    await house.payload.update({ collection: 'terms', id, locale: 'en', draft: true, data: { title: 'Two' } });
    await house.payload.update({ collection: 'terms', id, locale: 'en', data: { title: 'Three', _status: 'published' } as never });
    await house.payload.update({
      collection: 'terms',
      id,
      locale: 'en',
      data: { _status: 'draft' } as never,
      unpublishAllLocales: true,
    } as never);
    const { docs } = await house.payload.db.findVersions<{ title?: unknown }>({
      collection: 'terms',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: 0,
      pagination: false,
      locale: 'en',
    });
    const flags = docs.map((version) => (version as { latest?: boolean | null }).latest === true);
    expect(flags).toEqual([true, ...docs.slice(1).map(() => false)]);
    const times = docs.map(({ updatedAt }) => Date.parse(updatedAt));
    expect(times).toEqual([...new Set(times)].sort((a, b) => b - a));
  });

  it('does the same for the site’s own texts', async () => {
    const write = (name: string) =>
      house.payload.updateGlobal({ slug: 'site', locale: 'en', data: { name, _status: 'published' } as never });
    const read = async () => JSON.stringify(await house.payload.findGlobal({ slug: 'site', locale: 'en', draft: true }));
    await write('Before');
    goBack();
    await write('After');
    expect(await read()).toContain('After');
    expect(await read()).not.toContain('Before');
  });
});
