import { expect, it } from 'vitest';
import { readTermbase } from '@/translation/termbase/read-termbase.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('the termbase', (house) => {
  const languages = async (id: string, payload = house.payload) => (await readTermbase({ payload })).entries.get(id)?.languages;

  it('has the newest text of each term in every language, and follows what another server writes', async () => {
    const { payload } = house;
    const second = await house.another();
    expect((await readTermbase({ payload: second.payload })).entries.size).toBe(0);
    const { id } = await payload.create({
      collection: 'terms',
      locale: 'en',
      data: {
        title: 'Inclusive education',
        definition: 'For all.',
        variants: ['IE'],
        avoid: ['mainstreaming'],
        _status: 'published',
      } as never,
    });
    await payload.update({
      collection: 'terms',
      id,
      locale: 'sk',
      draft: true,
      data: { title: 'Inkluzívne vzdelávanie', variants: ['inklúzia'] },
    });
    const both = {
      en: { term: 'Inclusive education', definition: 'For all.', variants: ['IE'], avoid: ['mainstreaming'] },
      sk: { term: 'Inkluzívne vzdelávanie', definition: '', variants: ['inklúzia'], avoid: [] },
    };
    expect(await languages(id)).toEqual(both);
    expect(await languages(id, second.payload)).toEqual(both);
    expect(await readTermbase({ payload })).toBe(await readTermbase({ payload }));

    await second.payload.update({ collection: 'terms', id, locale: 'en', data: { title: 'Inclusion', _status: 'published' } as never });
    expect((await languages(id))?.en?.term).toBe('Inclusion');
  });

  it('forgets a term in the trash, has it again when it is taken out, and forgets one that is deleted', async () => {
    const { payload } = house;
    const { id } = await payload.create({
      collection: 'terms',
      locale: 'en',
      data: { title: 'Domain', _status: 'draft' } as never,
      draft: true,
    });
    expect((await languages(id))?.en?.term).toBe('Domain');
    await payload.update({ collection: 'terms', id, data: { deletedAt: new Date().toISOString() } });
    expect(await languages(id)).toBeUndefined();
    await payload.update({ collection: 'terms', id, trash: true, data: { deletedAt: null } });
    expect((await languages(id))?.en?.term).toBe('Domain');
    await payload.delete({ collection: 'terms', id });
    expect(await languages(id)).toBeUndefined();
  });
});
