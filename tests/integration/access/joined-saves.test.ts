import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { Person } from '../../support/house.ts';

interface Doc {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly updatedAt: string;
  readonly sections: readonly Section[];
}

interface Section {
  readonly id?: string;
  readonly heading?: string;
  readonly blocks?: readonly { readonly id?: string; readonly blockType: string; readonly body: Body }[];
}

interface Body {
  readonly root: { readonly children: readonly { readonly children: readonly { readonly text: string }[] }[] };
}

interface Refusal {
  readonly errors: readonly {
    readonly message: string;
    readonly data: { readonly savedAt: string; readonly savedBy: string; readonly conflicts: readonly Record<string, string>[] };
  }[];
}

const node = (type: string, more: object) => ({ type, version: 1, ...more });
const paragraph = (words: string) =>
  node('paragraph', {
    ...{ format: '', indent: 0, direction: 'ltr', textFormat: 0 },
    children: [node('text', { text: words, format: 0, detail: 0, mode: 'normal', style: '' })],
  });
const text = (...sentences: string[]) => ({
  root: node('root', { format: '', indent: 0, direction: 'ltr', children: sentences.map(paragraph) }),
});
const section = (heading: string, ...sentences: string[]) => ({ heading, blocks: [{ blockType: 'prose', body: text(...sentences) }] });

/** The same text with other words in some of its paragraphs, as the editor gives it: with the ids of its passages. */
function reworded(body: Body, words: Readonly<Record<number, string>>): Body {
  const children = body.root.children.map((each, index) => ({
    ...each,
    children: each.children.map((inner) => ({ ...inner, text: words[index] ?? inner.text })),
  }));
  return { ...body, root: { ...body.root, children } };
}

describeOnBothDatabases('a save from a copy that somebody has saved over', (house) => {
  const written = async (): Promise<{ eva: Person; jan: Person; doc: Doc }> => {
    const eva = await house.person('editor', ['en'], { name: 'Eva' });
    const jan = await house.person('editor', ['en'], { name: 'Jan' });
    const body = {
      title: 'One',
      summary: 'A summary',
      sections: [section('First', 'Alpha here.', 'Beta there.'), section('Second', 'Gamma.')],
    };
    const answer = await house.rest('/chapters?locale=en&draft=true', { as: eva, body });
    expect(answer.status).toBe(201);
    return { eva, jan, doc: await read(eva, ((await answer.json()) as { doc: Doc }).doc.id) };
  };
  const read = async (as: Person, id: string, locale = 'en'): Promise<Doc> =>
    (await (await house.rest(`/chapters/${id}?locale=${locale}&draft=true&depth=0`, { as })).json()) as Doc;
  const save = (as: Person, id: string, body: object, locale = 'en', headers: Record<string, string> = {}) =>
    house.rest(`/chapters/${id}?locale=${locale}&draft=true`, { as, method: 'PATCH', body, headers });
  const bodyOf = (doc: Doc, at = 0): Body => doc.sections[at]?.blocks?.[0]?.body ?? { root: { children: [] } };
  const withBody = (doc: Doc, body: Body, at = 0) =>
    doc.sections.map((each, index) =>
      index === at ? { ...each, blocks: (each.blocks ?? []).map((block) => ({ ...block, body })) } : each,
    );
  const wordsOf = (doc: Doc, at = 0) => bodyOf(doc, at).root.children.map(({ children }) => children.map((inner) => inner.text).join(''));

  it('keeps both where the fields are different ones', async () => {
    const { eva, jan, doc } = await written();
    expect((await save(jan, doc.id, { ...doc, title: 'Jan’s title' })).status).toBe(200);
    expect((await save(eva, doc.id, { ...doc, summary: 'Eva’s summary', basedOn: doc.updatedAt })).status).toBe(200);
    expect(await read(eva, doc.id)).toMatchObject({ title: 'Jan’s title', summary: 'Eva’s summary' });
  });

  it('keeps both where the passages of one text are different ones, also by If-Match', async () => {
    const { eva, jan, doc } = await written();
    await save(jan, doc.id, { sections: withBody(doc, reworded(bodyOf(doc), { 0: 'Alpha by Jan.' })) });
    const answer = await save(eva, doc.id, { sections: withBody(doc, reworded(bodyOf(doc), { 1: 'Beta by Eva.' })) }, 'en', {
      'if-match': `"${doc.updatedAt}"`,
    });
    expect(answer.status).toBe(200);
    expect(wordsOf(await read(eva, doc.id))).toEqual(['Alpha by Jan.', 'Beta by Eva.']);
  });

  it('is stopped by nobody’s lock, which says by name who is at work to whoever may not read people', async () => {
    const { eva, jan, doc } = await written();
    const tom = await house.person('translator', ['nl'], { name: 'Tom' });
    const lock = { document: { relationTo: 'chapters', value: doc.id }, user: { relationTo: 'users', value: jan.user.id } };
    expect((await house.rest('/payload-locked-documents', { as: jan, body: lock })).status).toBe(201);
    const seen = await house.rest(`/payload-locked-documents?depth=1&where[document.value][equals]=${doc.id}`, { as: tom });
    const { docs } = (await seen.json()) as { docs: { user: { value: unknown } }[] };
    expect(docs.map(({ user }) => user.value)).toEqual([{ id: jan.user.id, collection: 'users', email: 'Jan' }]);
    expect((await save(eva, doc.id, { summary: 'Eva’s summary' })).status).toBe(423);
    expect((await save(eva, doc.id, { summary: 'Eva’s summary', basedOn: doc.updatedAt })).status).toBe(200);
    expect(await read(eva, doc.id)).toMatchObject({ summary: 'Eva’s summary' });
  });

  it('keeps the rows that each added, and takes away what one took away and the other left alone', async () => {
    const { eva, jan, doc } = await written();
    await save(jan, doc.id, { sections: [...doc.sections, section('Jan’s', 'New by Jan.')] });
    const [, second] = doc.sections;
    await save(eva, doc.id, { sections: [section('Eva’s', 'New by Eva.'), second], basedOn: doc.updatedAt });
    expect((await read(eva, doc.id)).sections.map(({ heading }) => heading)).toEqual(['Eva’s', 'Second', 'Jan’s']);
  });

  it('is refused where both changed the same passage, with both texts, and nothing is written', async () => {
    const { eva, jan, doc } = await written();
    await save(jan, doc.id, { sections: withBody(doc, reworded(bodyOf(doc), { 0: 'Alpha by Jan.' })) });
    const late = { title: 'Eva’s title', sections: withBody(doc, reworded(bodyOf(doc), { 0: 'Alpha by Eva.' })), basedOn: doc.updatedAt };
    const answer = await save(eva, doc.id, late);
    expect(answer.status).toBe(412);
    const [error] = ((await answer.json()) as Refusal).errors;
    expect(error?.data).toMatchObject({
      savedBy: 'Jan',
      conflicts: [{ label: 'Section 1 › Text › Text', base: 'Alpha here.', theirs: 'Alpha by Jan.', yours: 'Alpha by Eva.' }],
    });
    expect(error?.message).toMatch(/^Jan saved this on .+ Both of you changed: Section 1/);
    expect(await read(eva, doc.id)).toMatchObject({ title: 'One' });
  });

  it('goes through as decided, and is asked again where somebody saved after the decision', async () => {
    const { eva, jan, doc } = await written();
    await save(jan, doc.id, { title: 'Jan’s title', summary: 'Jan’s summary' });
    const mine = { title: 'Eva’s title', summary: 'Eva’s summary' };
    const [error] = ((await (await save(eva, doc.id, { ...mine, basedOn: doc.updatedAt })).json()) as Refusal).errors;
    const decided = { on: error?.data.savedAt, sides: { title: 'mine', summary: 'theirs' } };
    const based = { updatedAt: doc.updatedAt, decided };
    await save(jan, doc.id, { title: 'Jan’s second title' });
    expect((await save(eva, doc.id, { ...mine, basedOn: based })).status).toBe(412);
    const { updatedAt } = await read(eva, doc.id);
    const again = { ...based, decided: { ...decided, on: updatedAt } };
    expect((await save(eva, doc.id, { ...mine, basedOn: again })).status).toBe(200);
    expect(await read(eva, doc.id)).toMatchObject({ title: 'Eva’s title', summary: 'Jan’s summary' });
  });

  it('is refused where one took a row away and the other changed it', async () => {
    const { eva, jan, doc } = await written();
    const [first, second] = doc.sections;
    await save(jan, doc.id, { sections: [second] });
    const answer = await save(eva, doc.id, { sections: [{ ...first, heading: 'First by Eva' }, second], basedOn: doc.updatedAt });
    expect(answer.status).toBe(412);
    const [conflict] = ((await answer.json()) as Refusal).errors[0]?.data.conflicts ?? [];
    expect(conflict).toMatchObject({ label: 'Section 1', theirs: '' });
    expect(conflict?.['yours']).toContain('First by Eva');
  });

  it('is never stale by a save in another language, whose form holds the old structure', async () => {
    const { eva, doc } = await written();
    const translator = await house.person('translator', ['nl']);
    const dutch = await read(translator, doc.id, 'nl');
    await save(eva, doc.id, { sections: [...doc.sections, section('Third', 'Delta.')] });
    const answer = await save(translator, doc.id, { ...dutch, title: 'Een', basedOn: dutch.updatedAt }, 'nl');
    expect(answer.status).toBe(200);
    expect(await read(eva, doc.id, 'nl')).toMatchObject({ title: 'Een' });
    expect((await read(eva, doc.id)).sections.map(({ heading }) => heading)).toEqual(['First', 'Second', 'Third']);
  });

  it('is joined for a global too', async () => {
    const administrator = await house.person('administrator');
    const change = (body: object) => house.rest('/globals/site?locale=en&draft=true', { as: administrator, body });
    expect((await change({ name: 'House' })).status).toBe(200);
    const { updatedAt } = (await (await house.rest('/globals/site?locale=en&draft=true', { as: administrator })).json()) as Doc;
    await change({ name: 'Their house' });
    expect((await change({ name: 'My house', basedOn: updatedAt })).status).toBe(412);
    expect((await change({ name: 'House', basedOn: updatedAt })).status).toBe(200);
    expect(await (await house.rest('/globals/site?locale=en&draft=true', { as: administrator })).json()).toMatchObject({
      name: 'Their house',
    });
  });
});
