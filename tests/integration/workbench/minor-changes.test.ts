import { expect, it } from 'vitest';
import type { MinorChanges } from '@/workbench/desk/desk-contract.ts';
import { text } from '../../unit/passages/text.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { Person } from '../../support/house.ts';

describeOnBothDatabases('what publishing would change for translators', (house) => {
  const [first, second] = ['Pupils may use all the languages that they know here.', 'Each school has 12 classes.'];

  const bodyOf = (words: readonly string[]) => text(...words.map((one) => [one] as const));

  async function published() {
    const made = await house.payload.create({
      collection: 'pages',
      locale: 'en',
      data: {
        title: 'Page',
        sections: [{ blocks: [{ blockType: 'prose', body: bodyOf([first, second]) }] }],
        _status: 'published',
      } as never,
    });
    const [section] = made.sections ?? [];
    const dataOf = (words: readonly string[]) => ({
      title: 'Page',
      sections: [{ id: section?.id, blocks: [{ blockType: 'prose', id: section?.blocks?.[0]?.id, body: bodyOf(words) }] }],
    });
    return { id: made.id, dataOf };
  }

  const ask = (id: string, as: Person | undefined, body: unknown = {}, kind = 'pages') =>
    house.rest(`/desk/minor/${kind}/${id}`, { method: 'POST', body, ...(as === undefined ? {} : { as }) });

  it('is told passage by passage, from what the form holds and from the newest draft, and stores nothing', async () => {
    const { id, dataOf } = await published();
    const editor = await house.person('editor');
    const after = ['Pupils may use all the languages that they know there.', 'Each school has 13 classes.'];
    const changed = [
      { before: first, after: after[0], moreThanMinor: false },
      { before: second, after: after[1], moreThanMinor: true },
    ];
    const held = (await (await ask(id, editor, { data: dataOf(after) })).json()) as MinorChanges;
    expect(held).toMatchObject({ sourceLocale: 'en', changed });
    expect(held.changed).toHaveLength(2);
    expect(((await (await ask(id, editor)).json()) as MinorChanges).changed).toEqual([]);
    const draft = { ...dataOf(after), _status: 'draft' } as never;
    await house.payload.update({ collection: 'pages', id, locale: 'en', draft: true, data: draft });
    expect(await (await ask(id, editor)).json()).toMatchObject({ changed });
  });

  it('is for those who may write the source language', async () => {
    const { id } = await published();
    const statusFor = async (person: Person | undefined) => (await ask(id, person)).status;
    expect(await statusFor(await house.person('administrator'))).toBe(200);
    expect(await statusFor(await house.person('editor'))).toBe(200);
    for (const role of ['translator', 'reviewer'] as const) expect(await statusFor(await house.person(role, ['en', 'sk']))).toBe(403);
    expect(await statusFor(await house.person('reader', [], { readsDrafts: true }))).toBe(403);
    expect(await statusFor(undefined)).toBe(401);
  });

  it('answers 404 to what is not there, and 400 and 413 to what is no form', async () => {
    const { id, dataOf } = await published();
    const editor = await house.person('editor');
    expect((await ask('00000000-0000-4000-8000-000000000000', editor)).status).toBe(404);
    expect((await ask('no id at all', editor)).status).toBe(404);
    expect((await ask(id, editor, {}, 'users')).status).toBe(404);
    expect((await ask(id, editor, { data: 'words' })).status).toBe(400);
    expect((await ask(id, editor, { data: { sections: 'words' } })).status).toBeLessThan(500);
    expect((await ask(id, editor, { data: dataOf(['word '.repeat(200_000)]) })).status).toBe(413);
    await house.payload.update({
      collection: 'pages',
      id,
      locale: 'en',
      trash: true,
      data: { deletedAt: new Date().toISOString() },
    });
    expect((await ask(id, editor)).status).toBe(404);
  });
});
