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
    expect(await response.json()).toEqual({ errors: [{ message: '‘news.md’ is leeg: er staat geen tekst in.', data: { code: 'empty' } }] });
  });

  it('is for those who may create documents, or write the text of one', async () => {
    const translator = await house.person('translator', ['nl']);
    expect((await house.rest('/import/preview', { body: form('# A\n\nB.') })).status).toBe(401);
    expect((await house.rest('/import/preview', { as: translator, body: form('# A\n\nB.') })).status).toBe(403);
    expect((await house.rest('/import/confirm', { as: translator, body: form('# A\n\nB.') })).status).toBe(403);
  });

  it('offers the documents that a translation can be laid over, the alike first, and lays it over the chosen one', async () => {
    const editor = await house.person('editor');
    const german = await house.person('editor', ['de']);
    const translator = await house.person('translator', ['sk']);
    const reader = await house.person('reader');
    const text = (title: string, words: string) => `# ${title}\n\n${words}\n`;
    const store = async (as: typeof editor, locale: string, body: string) =>
      (
        (await (await house.rest('/import/confirm', { as, body: form(body, { kind: 'page', locale }) })).json()) as {
          document: { id: string };
        }
      ).document.id;
    const rules = await store(editor, 'en', text('House rules', 'We listen.'));
    const visit = await store(editor, 'en', text('A visit', 'We came.'));
    const besuch = await store(german, 'de', text('Ein Besuch', 'Wir kamen.'));
    const preview = async (as: typeof editor, locale: string, body: string) => {
      const response = await house.rest('/import/preview', { as, body: form(body, { kind: 'page', locale }) });
      return { status: response.status, places: ((await response.json()) as { places?: unknown }).places };
    };

    // A translator stores no new document; the last changed stands first where none is alike.
    const slovak = text('Domové pravidlá', 'Počúvame sa.');
    expect(await preview(translator, 'sk', slovak)).toEqual({
      status: 200,
      places: {
        mayCreate: false,
        documents: [
          { id: besuch, title: 'Ein Besuch' },
          { id: visit, title: 'A visit' },
          { id: rules, title: 'House rules' },
        ],
      },
    });
    // An editor writes the source's text only; the alike one stands first though another was changed later.
    expect((await preview(editor, 'en', text('House rules', 'We do.'))).places).toEqual({
      mayCreate: true,
      documents: [
        { id: rules, title: 'House rules' },
        { id: visit, title: 'A visit' },
      ],
    });
    expect((await preview(translator, 'nl', slovak)).status).toBe(403);
    expect((await preview(reader, 'sk', slovak)).status).toBe(403);

    expect((await house.rest('/import/confirm', { as: translator, body: form(slovak, { kind: 'page', locale: 'sk' }) })).status).toBe(403);
    const laid = await house.rest('/import/confirm', { as: translator, body: form(slovak, { kind: 'page', locale: 'sk', into: rules }) });
    expect(await laid.json()).toMatchObject({ document: { id: rules, created: false } });
    const titleIn = async (locale: 'en' | 'sk') =>
      (await house.payload.findByID({ collection: 'pages', id: rules, locale, draft: true })).title;
    expect([await titleIn('en'), await titleIn('sk')]).toEqual(['House rules', 'Domové pravidlá']);

    // Nothing of a refusal stays: not in another language, not where the two are built differently.
    const refused = { kind: 'page', locale: 'nl', into: rules };
    expect((await house.rest('/import/confirm', { as: translator, body: form(slovak, refused) })).status).toBe(403);
    const longer = form(`${slovak}\n## Druhá časť\n\nViac.\n`, { kind: 'page', locale: 'sk', into: rules });
    expect((await house.rest('/import/confirm', { as: translator, body: longer })).status).toBe(400);
    expect((await house.payload.count({ collection: 'pages' })).totalDocs).toBe(3);
    expect(await titleIn('sk')).toBe('Domové pravidlá');
  });

  it('names an untranslated document with the same number by the title of its source', async () => {
    const editor = await house.person('editor');
    const translator = await house.person('translator', ['sk']);
    const chapter = { kind: 'chapter', locale: 'en' };
    const stored = await house.rest('/import/confirm', { as: editor, body: form('# 4 | Trust\n\nIt grows.', chapter) });
    const { document } = (await stored.json()) as { document: { id: string } };
    const slovak = form('# 4 | Dôvera\n\nRastie.', { kind: 'chapter', locale: 'sk' });
    const answer: unknown = await (await house.rest('/import/preview', { as: translator, body: slovak })).json();
    const trust = { id: document.id, title: 'Trust' };
    expect(answer).toMatchObject({ report: { alike: [trust] }, places: { mayCreate: false, documents: [trust] } });
  });

  it('offers to divide what is too long at its headings, and stores every part in one go', async () => {
    const editor = await house.person('editor');
    const part = (name: string) =>
      `## ${name}\n\n${Array.from({ length: 40 }, (_, index) => `${`${name} ${String(index)} `.repeat(200)}\n\n`).join('')}`;
    const long = `# Long\n\n${part('First half')}${part('Second half')}`;
    const answer = (await (await house.rest('/import/preview', { as: editor, body: form(long) })).json()) as {
      report: { parts: string[] };
    };
    expect(answer.report.parts).toEqual(['Long (1/2)', 'Long (2/2)']);
    const before = (await house.payload.count({ collection: 'news' })).totalDocs;
    const confirmed = await house.rest('/import/confirm', { as: editor, body: form(long, { split: 'true' }) });
    const { documents } = (await confirmed.json()) as { documents: { id: string }[] };
    const stored = await Promise.all(documents.map(({ id }) => house.payload.findByID({ collection: 'news', id, draft: true, depth: 0 })));
    expect(stored.map(({ title, sections }) => [title, sections?.map(({ heading }) => heading)])).toEqual([
      ['Long (1/2)', ['First half']],
      ['Long (2/2)', ['Second half']],
    ]);
    expect((await house.payload.count({ collection: 'news' })).totalDocs).toBe(before + 2);
  });
});
