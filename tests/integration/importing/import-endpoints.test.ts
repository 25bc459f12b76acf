import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';

function form(text: string, fields: Readonly<Record<string, string>> = {}): FormData {
  const body = new FormData();
  body.set('file', new File([text], 'news.md'));
  for (const [name, value] of Object.entries({ kind: 'news', locale: 'en', ...fields })) body.set(name, value);
  return body;
}

describeOnBothDatabases('importing in the admin', (house) => {
  it('shows what was recognised, and stores it when it is confirmed', async () => {
    const editor = await house.person('editor');
    const text = '# We met\n\nIt was good.\n\n## Next time\n\nLorem ipsum dolor.';
    const preview = await house.rest('/import/preview', { as: editor, body: form(text) });
    expect(preview.status).toBe(200);
    const answer = (await preview.json()) as { report: { title: string }; sections: { name: string }[] };
    expect(answer.report.title).toBe('We met');
    expect(answer.sections.map(({ name }) => name)).toEqual(['placeholders', 'outline']);
    expect((await house.payload.count({ collection: 'news' })).totalDocs).toBe(0);
    const confirmed = (await (await house.rest('/import/confirm', { as: editor, body: form(text) })).json()) as {
      document: { collection: string; id: string };
    };
    expect(confirmed.document.collection).toBe('news');
    expect((await house.payload.findByID({ collection: 'news', id: confirmed.document.id, draft: true })).title).toBe('We met');
  });

  it('says what is wrong with a file in the person’s language', async () => {
    const editor = await house.person('editor');
    const response = await house.rest('/import/preview', { as: editor, body: form(''), headers: { 'accept-language': 'nl' } });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ errors: [{ message: '“news.md” is leeg: er staat geen tekst in.', data: { code: 'empty' } }] });
  });

  it('is for those who may create documents', async () => {
    const translator = await house.person('translator', ['nl']);
    expect((await house.rest('/import/preview', { body: form('# A\n\nB.') })).status).toBe(401);
    expect((await house.rest('/import/preview', { as: translator, body: form('# A\n\nB.') })).status).toBe(403);
    expect((await house.rest('/import/confirm', { as: translator, body: form('# A\n\nB.') })).status).toBe(403);
  });
});
