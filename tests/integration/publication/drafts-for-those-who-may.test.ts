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
});
