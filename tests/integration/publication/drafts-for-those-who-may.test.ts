import { expect, it } from 'vitest';
import { readDraft } from '@/publication/draft/read-draft.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('the preview of a draft', (house) => {
  it('goes by the rights of the person who looks, not by those of the server', async () => {
    const { payload } = house;
    const { id } = await payload.create({ collection: 'chapters', locale: 'en', draft: true, data: { title: 'Not yet' } });
    const see = (user: Awaited<ReturnType<typeof house.person>>['user']) =>
      readDraft({ payload, user, kind: 'chapters', id, locale: 'en' });
    const translator = await house.person('translator', ['nl']);
    const reader = await house.person('reader');
    expect((await see(translator.user))?.title.text).toBe('Not yet');
    await expect(see(reader.user)).rejects.toMatchObject({ status: 404 });
  });

  it('shows what a form holds that nobody has saved, each word in its language and row, and stores nothing of it', async () => {
    const { payload } = house;
    const user = (await house.person('editor')).user;
    const section = (heading: string, id?: string) => ({ ...(id === undefined ? {} : { id }), heading, blocks: [] });
    const english = { title: 'Belonging', sections: [section('First'), section('Second')] };
    const { id, sections } = await payload.create({ collection: 'chapters', locale: 'en', draft: true, data: english });
    const [first = '', second = ''] = (sections ?? []).map((row) => row.id ?? '');
    const dutch = { title: 'Erbij horen', sections: [section('Eerste', first), section('Tweede', second)] };
    await payload.update({ collection: 'chapters', id, locale: 'nl', draft: true, data: dutch });
    const form = { title: 'Belonging, typed', sections: [section('Second, typed', second), section('First', first)] };
    const see = async (locale: 'en' | 'nl') => {
      const draft = await readDraft({ payload, user, kind: 'chapters', id, locale, form: locale === 'en' ? form : { title: 'Getypt' } });
      const content = draft?.content as { sections: { heading: { text: string } }[] };
      return [draft?.title.text, ...content.sections.map(({ heading }) => heading.text)];
    };
    expect(await see('en')).toEqual(['Belonging, typed', 'Second, typed', 'First']);
    expect(await see('nl')).toEqual(['Getypt', 'Eerste', 'Tweede']);
    const versions = await payload.countVersions({ collection: 'chapters', where: { parent: { equals: id } } });
    expect([versions.totalDocs, (await payload.findByID({ collection: 'chapters', id, locale: 'en', draft: true })).title]).toEqual([
      2,
      'Belonging',
    ]);
  });
});
