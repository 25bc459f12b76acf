import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { Person } from '../../support/house.ts';

interface Saved {
  readonly doc: { readonly id: string; readonly updatedAt: string };
}

describeOnBothDatabases('a save that names its copy', (house) => {
  const first = async (): Promise<{ editor: Person; id: string; updatedAt: string }> => {
    const editor = await house.person('editor', ['en'], { name: 'Eva' });
    const answer = await house.rest('/chapters?locale=en&draft=true', { as: editor, body: { title: 'One' } });
    const { doc } = (await answer.json()) as Saved;
    return { editor, ...doc };
  };
  const save = (as: Person, id: string, copy: string | undefined, body: object, draft = true) =>
    house.rest(`/chapters/${id}?locale=en&draft=${String(draft)}`, {
      as,
      method: 'PATCH',
      body,
      headers: copy === undefined ? {} : { 'if-match': `"${copy}"` },
    });
  const read = async (as: Person, id: string, draft: boolean) =>
    (await (await house.rest(`/chapters/${id}?locale=en&draft=${String(draft)}`, { as })).json()) as { title: string; updatedAt: string };

  it('goes through when it has the newest copy', async () => {
    const { editor, id, updatedAt } = await first();
    const answer = await save(editor, id, updatedAt, { title: 'Two' });
    expect(answer.status).toBe(200);
    const { doc } = (await answer.json()) as Saved;
    expect((await save(editor, id, doc.updatedAt, { title: 'Three' })).status).toBe(200);
    expect((await read(editor, id, true)).title).toBe('Three');
  });

  it('is refused in the person’s language when somebody saved since, and changes nothing', async () => {
    const { editor, id, updatedAt } = await first();
    await save(editor, id, updatedAt, { title: 'Newer' });
    const answer = await house.rest(`/chapters/${id}?locale=en&draft=true`, {
      as: editor,
      method: 'PATCH',
      body: { title: 'Late' },
      headers: { 'if-match': `"${updatedAt}"`, 'accept-language': 'nl' },
    });
    expect(answer.status).toBe(412);
    const { errors } = (await answer.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toMatch(/^Eva heeft dit op .+ opgeslagen, nadat je het had geopend\./);
    expect((await read(editor, id, true)).title).toBe('Newer');
  });

  it('is refused after a publish by somebody else as well', async () => {
    const { editor, id, updatedAt } = await first();
    expect((await save(editor, id, undefined, { title: 'Published', _status: 'published' }, false)).status).toBe(200);
    expect((await save(editor, id, updatedAt, { title: 'Late' })).status).toBe(412);
  });

  it('goes through after a publish with the copy of the answer, of the draft and of the published document', async () => {
    for (const source of ['answer', 'draft', 'published'] as const) {
      const { editor, id } = await first();
      const { doc } = (await (await save(editor, id, undefined, { title: 'Published', _status: 'published' }, false)).json()) as Saved;
      const copy = source === 'answer' ? doc.updatedAt : (await read(editor, id, source === 'draft')).updatedAt;
      expect((await save(editor, id, copy, { title: 'Next' })).status).toBe(200);
      // …and the published copy is old once a draft came after it.
      expect((await save(editor, id, copy, { title: 'Late' })).status).toBe(412);
    }
  });

  it('is what the answer to a publish calls the newest, so that the admin sees no change where there is none', async () => {
    const { editor, id } = await first();
    const { doc } = (await (await save(editor, id, undefined, { title: 'Published', _status: 'published' }, false)).json()) as Saved;
    expect(doc.updatedAt).toBe((await read(editor, id, true)).updatedAt);
  });

  it('is checked in the Local API by `context.ifMatch`', async () => {
    const { id, updatedAt } = await first();
    const update = (title: string) =>
      house.payload.update({ collection: 'chapters', id, locale: 'en', draft: true, data: { title }, context: { ifMatch: updatedAt } });
    await update('Two');
    await expect(update('Three')).rejects.toMatchObject({ status: 412 });
  });

  it('is checked for a global as for a document', async () => {
    const administrator = await house.person('administrator');
    const change = (headers: Record<string, string>, name: string) =>
      house.rest('/globals/site?locale=en&draft=true', { as: administrator, body: { name }, headers });
    expect((await change({}, 'House')).status).toBe(200);
    const { updatedAt } = (await (await house.rest('/globals/site?locale=en&draft=true', { as: administrator })).json()) as {
      updatedAt: string;
    };
    expect((await change({ 'if-match': `"${updatedAt}"` }, 'House two')).status).toBe(200);
    expect((await change({ 'if-match': `"${updatedAt}"` }, 'House three')).status).toBe(412);
  });
});
