import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('the DOI of a reference', (house) => {
  let number = 0;
  const work = async (DOI: string | null) => {
    number += 1;
    const data = { citationKey: `work${String(number)}`, type: 'book', title: 'A work', sourceLocale: 'en', DOI } as const;
    return house.payload.create({ collection: 'references', data });
  };

  it('may be missing in as many works as there are', async () => {
    expect((await work('')).DOI ?? null).toBeNull();
    expect((await work('')).DOI ?? null).toBeNull();
    expect((await work(null)).DOI ?? null).toBeNull();
    expect((await work(null)).DOI ?? null).toBeNull();
  });

  it('is kept as a bare name in small letters, however it was pasted, and only once', async () => {
    const first = await work('https://doi.org/10.1080/ABC.123');
    expect(first.DOI).toBe('10.1080/abc.123');
    await expect(work(' doi:10.1080/abc.123 ')).rejects.toMatchObject({
      data: { errors: [{ path: 'DOI', message: `10.1080/abc.123 is already in the bibliography, as ${first.citationKey}.` }] },
    });
    const again = await house.payload.update({
      collection: 'references',
      id: first.id,
      data: { title: 'The same work', DOI: '10.1080/abc.123' },
    });
    expect(again.title).toBe('The same work');
  });

  it('is refused when it is none', async () => {
    await expect(work('11.1080/abc')).rejects.toThrow('DOI');
  });
});
