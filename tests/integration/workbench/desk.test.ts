import { beforeAll, expect, it, vi } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import type { Beside, Changed, Conflict, DeskDocument, DeskPassage, Saved } from '@/workbench/desk/desk-contract.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { House, Person } from '../../support/house.ts';

const plain = (text: string, format = 0) => ({ type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' });
const paragraph = (...children: object[]) => ({
  type: 'paragraph',
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  textFormat: 0,
  children,
});
const richText = (...paragraphs: object[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: paragraphs },
});

const sections = [
  {
    heading: 'Comparison of steps',
    blocks: [
      {
        blockType: 'prose',
        body: richText(paragraph(plain('We meet '), plain('every', 1), plain(' month.')), paragraph(plain('We share what works in 2026.'))),
      },
    ],
  },
];

/** The words of the source and where they stand. */
const [TITLE, HEADING, MONTH, SHARE] = [
  'Learning together',
  'Comparison of steps',
  'We meet <1>every</1> month.',
  'We share what works in 2026.',
];

async function newChapter(house: House, title = TITLE): Promise<string> {
  const data = { title, number: 1, sections, _status: 'published' } as never;
  return (await house.payload.create({ collection: 'chapters', locale: 'en', data })).id;
}

interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

async function ask<T = unknown>(house: House, path: string, as?: Person, body?: unknown, method?: string): Promise<Answer<T>> {
  const response = await house.rest(`/desk${path}`, {
    ...(as === undefined ? {} : { as, headers: { 'accept-language': as.user.language ?? 'en' } }),
    ...(body === undefined ? {} : { body }),
    ...(method === undefined ? {} : { method }),
  });
  return { status: response.status, body: (await response.json()) as T, headers: response.headers };
}

const refusalOf = ({ body }: Answer<unknown>) => (body as { errors: { message: string; data: { code: string } }[] }).errors[0];

const passageOf = ({ passages }: DeskDocument, source: string): DeskPassage => {
  const found = passages.find((passage) => passage.source === source);
  if (found === undefined) throw new Error(`no passage “${source}”`);
  return found;
};

describeOnBothDatabases('the translation desk', (house) => {
  let people: Readonly<Record<'administrator' | 'editor' | 'translator' | 'second' | 'reviewer' | 'slovak' | 'reader', Person>>;
  let chapter: string;

  beforeAll(async () => {
    people = {
      administrator: await house.person('administrator'),
      editor: await house.person('editor'),
      translator: await house.person('translator', ['nl'], { name: 'Tine' }),
      second: await house.person('translator', ['nl'], { name: 'Sofie' }),
      reviewer: await house.person('reviewer', ['nl'], { name: 'Rob' }),
      slovak: await house.person('translator', ['sk'], { name: 'Jana', language: 'sk' }),
      reader: await house.person('reader', [], { readsDrafts: true }),
    };
    chapter = await newChapter(house);
    await house.payload.updateGlobal({ slug: 'site', data: { name: 'Communities of practice' } });
  });

  const at = (id: string, locale: Locale = 'nl') => `/chapters/${id}/${locale}`;
  const open = async (id: string, as: Person = people.translator, locale: Locale = 'nl') =>
    (await ask<DeskDocument>(house, at(id, locale), as)).body;
  const save = async (id: string, source: string, text: string, deed: string, as: Person = people.translator, more: object = {}) => {
    const { key, base } = passageOf(await open(id, as), source);
    return ask<Saved & Conflict>(house, `${at(id)}/save`, as, { key, text, base, deed, ...more });
  };

  it('opens a document in its order, with places in the person’s language, sections, tags in words and rights', async () => {
    const { status, body, headers } = await ask<DeskDocument>(house, at(chapter, 'sk'), people.slovak);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({ kind: 'chapters', id: chapter, title: TITLE, locale: 'sk', sourceLocale: 'en', published: false });
    expect(body.may).toEqual({ write: true, approve: false, approveOwn: false, publish: false, assign: false });
    expect(body.passages.map(({ source, section, state, target }) => [source, section, state, target])).toEqual([
      [TITLE, '', 'missing', ''],
      [HEADING, HEADING, 'missing', ''],
      [MONTH, HEADING, 'missing', ''],
      [SHARE, HEADING, 'missing', ''],
    ]);
    expect(passageOf(body, MONTH).place).toBe('Časť 1 › Text › Text');
    expect(passageOf(body, MONTH).tags).toEqual([{ number: 1, paired: true, kind: 'mark', label: 'tučné písmo' }]);
    expect(body.totals.words).toMatchObject({ missing: 2 + 3 + 4 + 6, draft: 0 });
    expect(body.formUrl).toBe(`/admin/collections/chapters/${chapter}?locale=sk`);
  });

  it('is for the people who work here: not for strangers, not for programs, whatever drafts these may read', async () => {
    for (const path of [at(chapter), '/people', '/notifications']) {
      expect(refusalOf(await ask(house, path))).toMatchObject({ data: { code: 'signIn' } });
      expect((await ask(house, path)).status).toBe(401);
      expect((await ask(house, path, people.reader)).status).toBe(403);
    }
    expect((await ask(house, `${at(chapter)}/save`, people.reader, {})).status).toBe(403);
  });

  it('says clearly what there is not: kind, document, language, and the language it is written in', async () => {
    const told = async (path: string) => {
      const answer = await ask(house, path, people.translator);
      return [answer.status, refusalOf(answer)?.data.code];
    };
    expect(await told(`/users/${chapter}/nl`)).toEqual([404, 'kind']);
    expect(await told('/chapters/no-such-document/nl')).toEqual([404, 'document']);
    expect(await told(`/chapters/${chapter}/xx`)).toEqual([400, 'locale']);
    expect(await told(`/chapters/${chapter}/en`)).toEqual([400, 'source']);
    expect(await told('/site/another/nl')).toEqual([404, 'document']);
    const site = await ask(house, '/site/site/nl', people.translator);
    expect(site.body).toMatchObject({ kind: 'site' });
  });

  it('brings a translator’s words into the draft as they are saved, and lets a reviewer approve and publish them', async () => {
    const id = await newChapter(house);
    for (const [source, text] of [
      [TITLE, 'Samen leren'],
      [HEADING, 'Stappen vergeleken'],
      [MONTH, 'We komen <1>elke</1> maand samen.'],
      [SHARE, 'We delen wat werkt in 2026.'],
    ] as const) {
      const { status, body } = await save(id, source, text, 'confirm');
      expect([status, body.passage.state, body.passage.target, body.passage.byName]).toEqual([200, 'needsReview', text, 'Tine']);
    }
    const draft = await house.payload.findByID({ collection: 'chapters', id, locale: 'nl', draft: true });
    expect(draft.title).toBe('Samen leren');
    const ready = await ask<{ type: string; title: string }[]>(house, '/notifications', people.reviewer);
    expect(ready.body.map(({ type, title }) => [type, title])).toEqual([['ready', `${TITLE} (Dutch)`]]);

    const offers: boolean[] = [];
    for (const { source, target } of (await open(id)).passages) {
      const { status, body } = await save(id, source, target, 'approve', people.reviewer);
      expect([status, body.passage.state]).toEqual([200, 'reviewed']);
      offers.push(body.offerPublish);
    }
    expect(offers).toEqual([false, false, false, true]);
    expect((await ask(house, `${at(id)}/publish`, people.translator, {})).status).toBe(403);
    expect((await ask(house, `${at(id)}/publish`, people.reviewer, {})).body).toEqual({ published: true });
    const live = await house.payload.findByID({ collection: 'chapters', id, locale: 'nl', overrideAccess: false });
    expect(live.title).toBe('Samen leren');
    expect((await open(id)).published).toBe(true);
    const trail = await house.payload.find({ collection: 'audit', where: { documentId: { equals: id } }, limit: 0 });
    expect(
      trail.docs.filter(({ action }) => action === 'approveTranslation').map(({ personName, locale }) => [personName, locale]),
    ).toEqual([['Rob', 'nl']]);
  });

  it('fills another document from the memory that approval fed, as drafts marked so, and shows the match with its document', async () => {
    const id = await newChapter(house, 'Another chapter');
    const { status, body } = await ask<Changed>(house, `${at(id)}/prefill`, people.translator, {});
    expect(status).toBe(200);
    expect(body.passages.map(({ target, state, origin }) => [target, state, origin])).toEqual([
      ['Stappen vergeleken', 'draft', 'memory'],
      ['We komen <1>elke</1> maand samen.', 'draft', 'memory'],
      ['We delen wat werkt in 2026.', 'draft', 'memory'],
    ]);
    const { key } = passageOf(await open(id), SHARE);
    const beside = await ask<{ matches: { percent: number; target: string; document: string }[] }>(
      house,
      `${at(id)}/passage?key=${encodeURIComponent(key)}`,
      people.translator,
    );
    expect(beside.body.matches[0]).toMatchObject({
      percent: 100,
      target: 'We delen wat werkt in 2026.',
      document: TITLE,
      mayCorrect: false,
    });
  });

  it('tells the second of two people, with both texts, and writes nothing of theirs', async () => {
    const id = await newChapter(house);
    const { key, base } = passageOf(await open(id), TITLE);
    const first = await ask(house, `${at(id)}/save`, people.translator, { key, text: 'Samen leren', base, deed: 'draft' });
    expect(first.status).toBe(200);
    const { status, body } = await ask<Conflict>(house, `${at(id)}/save`, people.second, {
      key,
      text: 'Leren met elkaar',
      base,
      deed: 'draft',
    });
    expect([status, body.errors[0]?.data.code, body.yours, body.passage.target]).toEqual([
      409,
      'conflict',
      'Leren met elkaar',
      'Samen leren',
    ]);
    expect(body.errors[0]?.message).toContain('Tine');
    expect(passageOf(await open(id), TITLE).target).toBe('Samen leren');
  });

  it('saves nothing as somebody who has signed in in another tab since the page was opened', async () => {
    const { key, base, target } = passageOf(await open(chapter), SHARE);
    const send = (meant: string) =>
      house.rest(`/desk/chapters/${chapter}/nl/save`, {
        as: people.second,
        headers: { 'x-desk-person': meant, 'accept-language': 'en' },
        body: { key, text: 'Woorden van iemand anders.', base, deed: 'draft' },
      });
    const refused = await send(people.translator.user.id);
    expect([refused.status, await refused.json()]).toEqual([
      401,
      {
        errors: [
          {
            message: 'Somebody else is signed in in this browser than the person who opened this page. Nothing was saved.',
            data: { code: 'otherPerson' },
          },
        ],
      },
    ]);
    expect(passageOf(await open(chapter), SHARE).target).toBe(target);
  });

  it('approves nothing against a source that has changed since the reviewer read it', async () => {
    const id = await newChapter(house);
    await save(id, TITLE, 'Samen leren', 'confirm');
    const { key, base, target } = passageOf(await open(id, people.reviewer), TITLE);
    await house.payload.update({
      collection: 'chapters',
      id,
      locale: 'en',
      data: { title: 'Learning apart', _status: 'published' } as never,
    });
    const { status } = await ask(house, `${at(id)}/save`, people.reviewer, { key, text: target, base, deed: 'approve' });
    expect(status).toBe(409);
    expect(passageOf(await open(id), 'Learning apart')).toMatchObject({ state: 'outdated', was: TITLE, target: 'Samen leren' });
  });

  it('keeps words as outdated when the source changes while somebody types, says so, and never that somebody saved', async () => {
    const id = await newChapter(house);
    await save(id, TITLE, 'Samen', 'confirm');
    const { key, base, source } = passageOf(await open(id), TITLE);
    const rename = (title: string) =>
      house.payload.update({ collection: 'chapters', id, locale: 'en', data: { title, _status: 'published' } as never });
    const send = (text: string, deed: string, as = people.translator, on = { base, source }) =>
      ask<Saved & Conflict>(house, `${at(id)}/save`, as, { key, text, deed, ...on });
    await rename('Learning apart');

    const typed = await send('Samen leren', 'draft');
    expect([typed.status, typed.body.sourceChanged]).toEqual([200, true]);
    expect(typed.body.passage).toMatchObject({ target: 'Samen leren', state: 'outdated', was: TITLE, source: 'Learning apart' });
    const on = { base: typed.body.passage.base, source };
    const confirmed = await send('Samen leren.', 'confirm', people.translator, on);
    expect([confirmed.body.sourceChanged, confirmed.body.passage.state, confirmed.body.passage.was]).toEqual([true, 'outdated', TITLE]);
    const approved = await send('Samen leren!', 'approve', people.reviewer, { base: confirmed.body.passage.base, source });
    expect([approved.body.sourceChanged, approved.body.passage.state]).toEqual([true, 'outdated']);

    // Nothing new to keep: nothing is written, and it is said what changed.
    const same = await send('Samen leren!', 'confirm', people.translator, { base: approved.body.passage.base, source });
    expect([same.status, same.body.errors[0]?.data.code]).toEqual([409, 'sourceChanged']);
    expect(same.body.errors[0]?.message).toBe(
      'The source of this passage has changed while you had it open. Read it again and then confirm; your words are kept as outdated.',
    );
    const { passage } = (await save(id, 'Learning apart', 'Apart leren', 'confirm')).body;
    expect([passage.state, passage.was]).toEqual(['needsReview', null]);
  });

  it('calls it no save of anybody when a changed source counts the tags of a translation otherwise', async () => {
    const id = await newChapter(house);
    await save(id, MONTH, 'We komen <1>elke</1> maand samen.', 'confirm');
    const { key, base, source } = passageOf(await open(id), MONTH);
    const draft = await house.payload.findByID({ collection: 'chapters', id, locale: 'en', draft: true });
    const italic = [plain('Mostly', 2), plain(' we meet '), plain('every', 1), plain(' month.')];
    const rewritten = JSON.parse(JSON.stringify(draft.sections), (name, value: unknown) =>
      name === 'children' && JSON.stringify(value).includes('"every"') && !JSON.stringify(value).includes('paragraph') ? italic : value,
    ) as never;
    await house.payload.update({ collection: 'chapters', id, locale: 'en', data: { sections: rewritten, _status: 'published' } });
    const before = passageOf(await open(id), '<1>Mostly</1> we meet <2>every</2> month.');
    expect(before).toMatchObject({ target: 'We komen <2>elke</2> maand samen.', state: 'outdated', byName: 'Tine' });
    const text = 'We komen <1>elke</1> maand bij elkaar.';
    const { status, body } = await ask<Saved>(house, `${at(id)}/save`, people.translator, { key, base, source, text, deed: 'draft' });
    expect([status, body.sourceChanged, body.passage.state, body.passage.was]).toEqual([200, true, 'outdated', MONTH]);
  });

  it('keeps to the table of rights: who reads does not write, who translates does not approve, nobody approves their own', async () => {
    const id = await newChapter(house);
    const { key, base } = passageOf(await open(id, people.slovak), TITLE);
    const wrong = await ask(house, `${at(id)}/save`, people.slovak, { key, text: 'Učíme sa', base, deed: 'draft' });
    expect(wrong.status).toBe(403);
    expect(refusalOf(wrong)?.message).toContain('nemôžete');
    for (const path of ['prefill', 'machine']) expect((await ask(house, `${at(id)}/${path}`, people.slovak, {})).status).toBe(403);
    expect((await ask(house, `${at(id)}/save`, people.editor, { key, text: 'x', base, deed: 'draft' })).status).toBe(403);
    expect((await save(id, TITLE, 'Samen leren', 'approve')).status).toBe(403);
    expect(passageOf(await open(id), TITLE).state).toBe('missing');
    const own = await save(id, TITLE, 'Samen leren', 'approve', people.reviewer);
    expect([own.body.passage.state, own.body.refused]).toEqual(['needsReview', 'You wrote this yourself; somebody else approves it.']);
    expect((await save(id, TITLE, 'Samen leren', 'approve', people.reviewer)).status).toBe(403);
    await house.payload.updateGlobal({ slug: 'site', data: { ownApproval: true as never } });
    expect((await save(id, TITLE, 'Samen leren', 'approve', people.reviewer)).status).toBe(200);
    await house.payload.updateGlobal({ slug: 'site', data: { ownApproval: 'no' } });
  });

  it('lets a reviewer mend a comma and approve, and takes a passage for whose it was until somebody else confirms it', async () => {
    const id = await newChapter(house);
    await save(id, SHARE, 'We delen wat werkt in 2026', 'confirm');
    await save(id, SHARE, 'We delen, wat werkt in 2026.', 'draft', people.reviewer);
    const { body } = await save(id, SHARE, 'We delen wat werkt in 2026.', 'approve', people.reviewer);
    expect([body.passage.state, body.passage.byName]).toEqual(['reviewed', 'Rob']);
    await save(id, TITLE, 'Samen leren', 'confirm', people.reviewer);
    expect((await save(id, TITLE, 'Samen leren', 'approve', people.reviewer)).status).toBe(403);
    await save(id, TITLE, 'Samen leren', 'confirm');
    expect((await save(id, TITLE, 'Samen leren', 'approve', people.reviewer)).body.passage.state).toBe('reviewed');
  });

  it('takes a correction for one’s own work where the site is strict, until somebody else confirms it', async () => {
    const id = await newChapter(house);
    await house.payload.updateGlobal({ slug: 'site', data: { ownApproval: 'strict' } });
    await save(id, TITLE, 'Samen leren', 'confirm');
    expect((await save(id, TITLE, 'Samen leren', 'approve', people.reviewer)).body.passage.state).toBe('reviewed');
    await save(id, SHARE, 'We delen wat werkt in 2026', 'confirm');
    const { body } = await save(id, SHARE, 'We delen wat werkt in 2026.', 'approve', people.reviewer);
    expect([body.passage.state, body.passage.target, body.refused]).toEqual([
      'needsReview',
      'We delen wat werkt in 2026.',
      'You corrected this yourself; somebody else approves it, or confirms it first.',
    ]);
    const again = await save(id, SHARE, 'We delen wat werkt in 2026.', 'approve', people.reviewer);
    expect([again.status, refusalOf(again)?.message]).toEqual([403, body.refused]);
    await save(id, SHARE, 'We delen wat werkt in 2026.', 'confirm', people.second);
    const confirmed = await save(id, SHARE, 'We delen wat werkt in 2026.', 'approve', people.reviewer);
    expect([confirmed.body.passage.state, confirmed.body.passage.author]).toEqual(['reviewed', people.second.user.id]);
    await house.payload.updateGlobal({ slug: 'site', data: { ownApproval: false as never } });
  });

  it('approves words with an error only for a reason, which stands in the history; new ones without are kept for review', async () => {
    const id = await newChapter(house);
    await save(id, MONTH, 'We komen <1>elke</1> maand samen. <9/>', 'confirm');
    const { target: faulty } = passageOf(await open(id), MONTH);
    const refused = await save(id, MONTH, faulty, 'approve', people.reviewer);
    expect([refused.status, refusalOf(refused)?.data.code]).toEqual([400, 'reason']);
    const { body: kept } = await save(id, MONTH, `${faulty} <8/>`, 'approve', people.reviewer);
    expect(kept.passage.state).toBe('needsReview');
    expect(kept.refused).toContain('Say in a sentence why');
    await save(id, MONTH, faulty, 'confirm');
    const { body } = await save(id, MONTH, faulty, 'approve', people.reviewer, { note: 'It shows a tag.' });
    expect([body.passage.state, body.passage.hasNewError]).toEqual(['reviewed', false]);
    const { key } = body.passage;
    const { body: beside } = await ask<Beside>(house, `${at(id)}/passage?key=${encodeURIComponent(key)}`, people.reviewer);
    expect(beside.history[0]).toMatchObject({ deed: 'approved', note: 'It shows a tag.' });
  });

  it('offers no reason where one would not help: text to come is never published', async () => {
    const id = await newChapter(house);
    await save(id, TITLE, 'Samen leren', 'confirm');
    await save(id, SHARE, 'Lorem ipsum in 2026.', 'confirm');
    const { status, body } = await ask<{ mayOverride: boolean }>(house, `${at(id)}/publish`, people.reviewer, {});
    expect([status, body.mayOverride]).toEqual([422, false]);
  });

  it('refuses what cannot be meant: another document’s passage, a text without end, no words, no JSON', async () => {
    const id = await newChapter(house);
    const other = passageOf(await open(await newChapter(house)), SHARE);
    const { base } = passageOf(await open(id), SHARE);
    const post = (body: unknown) => ask(house, `${at(id)}/save`, people.translator, body);
    expect((await post({ key: other.key, text: 'x', base, deed: 'draft' })).status).toBe(404);
    expect((await save(id, TITLE, 'x'.repeat(60_000), 'draft')).status).toBe(400);
    expect((await post({ key: 'title', text: 'x'.repeat(600_000), base, deed: 'draft' })).status).toBe(413);
    expect((await save(id, TITLE, '  ', 'confirm')).status).toBe(400);
    expect(refusalOf(await post({ key: 'title', base, deed: 'draft' }))).toMatchObject({ data: { code: 'input', fields: ['text'] } });
    expect((await post({ key: 'title', text: 'x', base, deed: 'steal' })).status).toBe(400);
    const form = await house.rest(`/desk${at(id)}/save`, {
      as: people.translator,
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
    });
    expect(form.status).toBe(415);
    expect((await open(id)).totals.passages.missing).toBe(4);
  });

  it('lets no other way make a text longer than a passage may be', async () => {
    const id = await newChapter(house);
    const { key } = (await save(id, SHARE, 'a'.repeat(1000), 'draft')).body.passage;
    const replace = { find: 'a', replace: 'b'.repeat(500), matchCase: true, keys: [key] };
    const answer = await ask(house, `${at(id)}/replace`, people.translator, replace);
    expect([answer.status, refusalOf(answer)?.data.code]).toEqual([400, 'tooLong']);
    expect(passageOf(await open(id), SHARE).target).toBe('a'.repeat(1000));
  });

  it('believes nobody that a machine’s words are their own, nor that somebody saved who did not', async () => {
    const id = await newChapter(house);
    const { key } = (await save(id, TITLE, 'Machinaal', 'draft', people.translator, { origin: 'machine' })).body.passage;
    expect((await save(id, TITLE, 'Machinaal', 'confirm', people.translator, { origin: 'person' })).body.passage.origin).toBe('machine');
    expect((await save(id, TITLE, 'Met de hand', 'confirm')).body.passage.origin).toBe('person');
    const untouched = { key: passageOf(await open(id), SHARE).key, text: 'x', base: 'of another time', deed: 'draft' };
    expect(refusalOf(await ask(house, `${at(id)}/save`, people.translator, untouched))?.message).toBe(
      'This passage was changed while you had it open. Nothing of yours is lost: compare the two and choose.',
    );
    const stale = { key, text: 'x', base: 'of another time', deed: 'draft' };
    expect(refusalOf(await ask(house, `${at(id)}/save`, people.second, stale))?.message).toContain('Tine');
  });

  it('changes nothing of a document in the trash, and says nothing of its passages', async () => {
    const id = await newChapter(house);
    await save(id, TITLE, 'Samen leren', 'confirm');
    const { key, base, target: text } = passageOf(await open(id), TITLE);
    await house.payload.update({ collection: 'chapters', id, data: { deletedAt: new Date().toISOString() } });
    for (const [as, deed] of [
      [people.translator, 'confirm'],
      [people.administrator, 'approve'],
    ] as const) {
      expect((await ask(house, `${at(id)}/save`, as, { key, text, base, deed })).status).toBe(404);
    }
    await house.payload.update({ collection: 'chapters', id, trash: true, data: { deletedAt: null } });
    expect(passageOf(await open(id), TITLE).state).toBe('needsReview');
  });

  it('shows the newest 200 comments of a passage, the oldest of them first', async () => {
    const id = await newChapter(house);
    const row = { kind: 'chapters', document: id, locale: 'nl', passage: 'title', personName: 'Jana' };
    for (let number = 0; number < 201; number += 1) {
      const createdAt = new Date(1_700_000_000_000 + number).toISOString();
      await house.payload.db.create({ collection: 'passage-comments', data: { ...row, text: String(number), createdAt } });
    }
    const { body } = await ask<{ comments: { text: string }[] }>(house, `${at(id)}/passage?key=title`, people.translator);
    expect([body.comments.length, body.comments[0]?.text, body.comments.at(-1)?.text]).toEqual([200, '1', '200']);
  });

  it('stores a text with broken tags without loss, and says what is wrong with it', async () => {
    const id = await newChapter(house);
    const { body } = await save(id, MONTH, 'We komen <1>elke maand <7/>samen.', 'draft');
    expect(body.passage.target).toContain('We komen ');
    expect(body.passage.findings.some(({ severity }) => severity === 'error')).toBe(true);
    const stored = JSON.stringify(await house.payload.findByID({ collection: 'chapters', id, locale: 'nl', draft: true }));
    for (const words of ['We komen ', 'elke maand ', 'samen.']) expect(stored).toContain(words);
  });

  it('holds a language back for errors, that language alone, until somebody gives a reason, which the audit trail keeps', async () => {
    const id = await newChapter(house);
    await save(id, TITLE, 'Samen leren', 'confirm');
    await save(id, MONTH, 'We komen <1>elke</1> maand samen <7/>.', 'confirm');
    const blocked = await ask<{ passages: { key: string }[]; mayOverride: boolean }>(house, `${at(id)}/publish`, people.reviewer, {});
    expect([blocked.status, blocked.body.passages.length, blocked.body.mayOverride]).toEqual([422, 1, true]);
    expect((await open(id)).published).toBe(false);
    const reason = 'Shown as it is meant.';
    expect((await ask(house, `${at(id)}/publish`, people.reviewer, { reason })).status).toBe(200);
    const trail = await house.payload.find({ collection: 'audit', where: { documentId: { equals: id } }, limit: 0 });
    expect(trail.docs.filter(({ action }) => action === 'overrideChecks').map((entry) => [entry.reason, entry.locale])).toEqual([
      [reason, 'nl'],
    ]);
  });

  it('sets a warning aside with a reason until the text changes', async () => {
    const id = await newChapter(house);
    const { body } = await save(id, SHARE, 'We delen delen wat werkt in 2026.', 'draft');
    const check = body.passage.findings.find(({ severity }) => severity === 'warning')?.check ?? '';
    const { key } = body.passage;
    const dismiss = (more: object) =>
      ask<Saved>(house, `${at(id)}/dismiss`, people.translator, { key, check, reason: 'Meant so.', ...more });
    expect((await dismiss({ reason: ' ' })).status).toBe(400);
    expect((await dismiss({ check: 'no-such-check' })).status).toBe(404);
    const { passage } = (await dismiss({})).body;
    expect(passage.findings.map((finding) => finding.check)).not.toContain(check);
    expect(passage.dismissed).toEqual([{ check, reason: 'Meant so.' }]);
    const changed = await save(id, SHARE, 'We delen delen wat goed werkt in 2026.', 'draft');
    expect(changed.body.passage.findings.map((finding) => finding.check)).toContain(check);
  });

  it('returns a passage with a comment that its author hears of, and keeps script in it as words', async () => {
    const id = await newChapter(house);
    await save(id, TITLE, 'Samen leren', 'confirm');
    expect((await save(id, TITLE, 'Samen leren', 'return', people.reviewer)).status).toBe(400);
    const note = 'Softer, please <script>alert(1)</script>';
    const { body } = await save(id, TITLE, 'Samen leren', 'return', people.reviewer, { note });
    expect([body.passage.state, body.passage.comments]).toEqual(['draft', 1]);
    const { key } = body.passage;
    const text = `Look, @[Rob](${people.reviewer.user.id}) and @[Nobody](nobody)`;
    const beside = await ask<{ comments: { id: string; text: string; resolved: boolean }[] }>(house, `${at(id)}/comment`, people.slovak, {
      key,
      text,
    });
    expect(beside.body.comments.map((comment) => comment.text)).toEqual([note, text]);
    const news = async (as: Person) =>
      (await ask<{ type: string; text: string; href: string; id: string }[]>(house, '/notifications', as)).body.filter(({ href }) =>
        href.includes(id),
      );
    expect((await news(people.translator)).map(({ type }) => type).sort()).toEqual(['comment', 'returned']);
    expect((await news(people.reviewer)).map(({ type, text: words }) => [type, words])).toEqual([
      ['mention', 'Jana mentions you: “Look, Rob and Nobody”'],
    ]);
    expect((await news(people.translator))[0]?.href).toBe(`/admin/translate/chapters/${id}/nl?passage=title`);

    const comment = beside.body.comments[0]?.id ?? '';
    expect((await ask(house, `${at(id)}/resolve`, people.slovak, { comment })).status).toBe(403);
    expect((await ask(house, `${at(id, 'de')}/resolve`, people.translator, { comment })).status).toBe(404);
    expect((await ask(house, `${at(id)}/resolve`, people.translator, { comment })).status).toBe(200);
    expect(passageOf(await open(id), TITLE).comments).toBe(1);

    const ids = (await news(people.translator)).map((one) => one.id);
    expect((await ask(house, '/notifications/seen', people.slovak, { ids })).body).toEqual({ seen: 0 });
    expect((await ask(house, '/notifications/seen', people.translator, { ids })).body).toEqual({ seen: 2 });
  });

  it('lets whoever returns a passage name people, who hear of it once', async () => {
    const id = await newChapter(house);
    await save(id, SHARE, 'We delen wat werkt in 2026.', 'confirm');
    const { user: second } = people.second;
    const { user: translator } = people.translator;
    const note = `Ask @[Sofie](${second.id}), @[Tine](${translator.id})`;
    expect((await save(id, SHARE, 'We delen wat werkt in 2026.', 'return', people.reviewer, { note })).status).toBe(200);
    const { key } = passageOf(await open(id), SHARE);
    const heard = async (as: Person) =>
      (await ask<{ type: string; text: string; href: string }[]>(house, '/notifications', as)).body
        .filter(({ href }) => href.includes(id) && href.includes(encodeURIComponent(key)))
        .map(({ type, text }) => [type, text]);
    expect(await heard(people.second)).toEqual([['mention', 'Rob mentions you: “Ask Sofie, Tine”']]);
    expect((await heard(people.translator)).map(([type]) => type)).toEqual(['returned']);
    const { body } = await ask<Beside>(house, `${at(id)}/passage?key=${encodeURIComponent(key)}`, people.translator);
    expect(body.comments.map(({ text }) => text)).toEqual([note]);
  });

  it('shows a passage what others have taught the memory, and never itself', async () => {
    const unique = 'A sentence that no other document of this test has.';
    const ids = [await newChapter(house, unique), await newChapter(house, unique)] as const;
    await save(ids[0], unique, 'Een zin die nergens anders staat.', 'confirm');
    await save(ids[0], unique, 'Een zin die nergens anders staat.', 'approve', people.reviewer);
    const matches = async (id: string) =>
      (await ask<Beside>(house, `${at(id)}/passage?key=title`, people.translator)).body.matches.map(({ percent, target }) => [
        percent,
        target,
      ]);
    expect(await matches(ids[1])).toEqual([[100, 'Een zin die nergens anders staat.']]);
    expect(await matches(ids[0])).toEqual([]);
  });

  it('offers the former words, with where they stood, when the source splits a paragraph or joins two', async () => {
    const [first, second] = ['We meet in the library every month.', 'Everybody brings one question.'];
    const [eerste, tweede] = ['We komen elke maand in de bibliotheek samen.', 'Iedereen brengt één vraag mee.'];
    const written = (...paragraphs: string[]) => [
      {
        id: 'one',
        heading: HEADING,
        blocks: [{ id: 'two', blockType: 'prose', body: richText(...paragraphs.map((text) => paragraph(plain(text)))) }],
      },
    ];
    const data = { title: TITLE, number: 1, sections: written(`${first} ${second}`), _status: 'published' } as never;
    const { id } = await house.payload.create({ collection: 'chapters', locale: 'en', data });
    const rewrite = (...paragraphs: string[]) =>
      house.payload.update({
        collection: 'chapters',
        id,
        locale: 'en',
        data: { sections: written(...paragraphs), _status: 'published' } as never,
      });
    const formerOf = async (source: string) => {
      const { key } = passageOf(await open(id), source);
      return (await ask<Beside>(house, `${at(id)}/passage?key=${encodeURIComponent(key)}`, people.translator)).body.former;
    };
    await save(id, `${first} ${second}`, `${eerste} ${tweede}`, 'confirm');
    expect(await formerOf(`${first} ${second}`)).toBeNull();

    await rewrite(first, second);
    const number = (await open(id)).passages.length - 1;
    const stood = { source: `${first} ${second}`, byName: 'Tine' };
    expect(await formerOf(first)).toMatchObject({ text: eerste, from: [{ ...stood, number: expect.any(Number) as number }] });
    expect(await formerOf(second)).toMatchObject({ text: tweede, from: [stood] });
    // Also when the first half is done again: the history of the neighbour has the rest.
    await save(id, first, eerste, 'confirm');
    expect(await formerOf(first)).toBeNull();
    expect(await formerOf(second)).toMatchObject({ text: tweede, from: [{ ...stood, number }] });
    await save(id, second, tweede, 'confirm');

    await rewrite(`${first} ${second}`);
    expect(await formerOf(`${first} ${second}`)).toMatchObject({
      text: `${eerste} ${tweede}`,
      from: [{ source: first }, { source: second, number: null }],
    });
  });

  it('offers nothing where the source of a passage was only changed', async () => {
    const id = await newChapter(house);
    await save(id, SHARE, 'We delen wat werkt in 2026.', 'confirm');
    const draft = await house.payload.findByID({ collection: 'chapters', id, locale: 'en', draft: true });
    const changed = JSON.parse(JSON.stringify(draft.sections).replace('what works', 'all that works')) as never;
    await house.payload.update({ collection: 'chapters', id, locale: 'en', data: { sections: changed, _status: 'published' } });
    const { key, state } = passageOf(await open(id), 'We share all that works in 2026.');
    const { body } = await ask<Beside>(house, `${at(id)}/passage?key=${encodeURIComponent(key)}`, people.translator);
    expect([state, body.former]).toEqual(['outdated', null]);
  });

  it('says what each passage is: heading, list item, quotation, table cell', async () => {
    const node = (type: string, more: object, ...children: object[]) => ({ ...paragraph(...children), type, ...more });
    const body = richText(
      node('heading', { tag: 'h3' }, plain('Head words')),
      node('list', { listType: 'bullet', tag: 'ul', start: 1 }, node('listitem', { value: 1 }, plain('Item words'))),
      node('quote', {}, plain('Quoted words')),
      paragraph(plain('Other words')),
    );
    const data = { title: TITLE, number: 1, sections: [{ heading: HEADING, blocks: [{ blockType: 'prose', body }] }] } as never;
    const { id } = await house.payload.create({ collection: 'chapters', locale: 'en', data });
    const { passages } = await open(id);
    expect(passages.map(({ kind, source }) => [kind, source])).toEqual([
      ['line', TITLE],
      ['line', HEADING],
      ['heading', 'Head words'],
      ['listItem', 'Item words'],
      ['quote', 'Quoted words'],
      ['paragraph', 'Other words'],
    ]);
  });

  it('tells people nothing by the names of the machinery: no key, no id, no kind’s name, no field’s', async () => {
    const id = await newChapter(house);
    const key = 'sections.ROW.blocks.ROW.body#PASSAGE';
    const answers = [
      await ask(house, `${at(id)}/save`, people.translator, { key, text: 'x', base: '', deed: 'draft' }),
      await ask(house, `${at(id)}/passage?key=${encodeURIComponent(key)}`, people.translator),
      await ask(house, '/chapters/0123456789/nl', people.translator),
      await ask(house, '/no-such-kind/0123456789/nl', people.translator),
    ];
    expect(answers.map((answer) => refusalOf(answer)?.message)).toEqual([
      'This passage is no longer in the source. Copy your words if you need them, and load the page again.',
      'This passage is no longer in the source. Copy your words if you need them, and load the page again.',
      'This document does not exist, or it is in the trash.',
      'There is nothing of this kind to translate here.',
    ]);
    for (const { place } of (await open(id)).passages) expect(place).not.toMatch(/sections|blocks|prose|body|#/);
  });

  it('writes no error into the log when it refuses something as it should', async () => {
    const id = await newChapter(house);
    const logged = vi.spyOn(house.payload.logger, 'error');
    const warned = vi.spyOn(house.payload.logger, 'warn');
    const { key, base, source } = passageOf(await open(id), TITLE);
    const post = (body: object, as: Person = people.translator) => ask(house, `${at(id)}/save`, as, body);
    await save(id, TITLE, 'Samen leren', 'confirm');
    const statuses = [
      await post({ key, text: 'Anders', base, deed: 'draft' }),
      await post({ key, text: 'Samen leren', base, source: `${source}!`, deed: 'confirm' }),
      await post({ key, text: 'x', base, deed: 'draft' }, people.editor),
      await post({ key: 'gone', text: 'x', base, deed: 'draft' }),
      await post({ key, text: '', base, deed: 'confirm' }),
      await ask(house, `${at(id)}/publish`, people.translator, {}),
      await ask(house, `${at(id)}/machine`, people.translator, {}),
      await ask(house, at(id)),
    ].map(({ status }) => status);
    expect(statuses).toEqual([409, 409, 403, 404, 400, 403, 400, 401]);
    const rest = async (path: string, body: object, as: Person, method = 'PATCH') => (await house.rest(path, { as, method, body })).status;
    expect([
      await rest(`/chapters/${id}?locale=de`, { title: 'Titel' }, people.translator),
      await rest(`/chapters/${id}?locale=en`, { number: 'not a number' }, people.administrator),
      await rest(`/chapters/${id}?locale=xx`, {}, people.administrator),
      await rest('/chapters/no-such-id?locale=en', {}, people.administrator),
      await rest('/users/login', { email: 'nobody@desk.example', password: 'wrong' }, people.translator, 'POST'),
    ]).toEqual([403, 400, 400, 404, 401]);
    await house.graphql(`mutation { updateChapter(id: "${id}", locale: de, data: { title: "Titel" }) { id } }`, { as: people.translator });
    expect([logged.mock.calls, warned.mock.calls]).toEqual([[], []]);
    logged.mockRestore();
    warned.mockRestore();
  });

  it('replaces words outside tags, all or none, and asks for a review of what had one', async () => {
    const id = await newChapter(house);
    await save(id, MONTH, 'We komen <1>elke</1> maand samen, 1 keer.', 'confirm');
    await save(id, SHARE, 'We delen wat werkt in 2026.', 'draft');
    const keys = (await open(id)).passages.map(({ key }) => key);
    const replace = (body: object) =>
      ask<Changed>(house, `${at(id)}/replace`, people.translator, { find: 'we', replace: 'Wij', matchCase: false, keys, ...body });
    const { body } = await replace({});
    expect(body.passages.map(({ target, state }) => [target, state])).toEqual([
      ['Wij komen <1>elke</1> maand samen, 1 keer.', 'needsReview'],
      ['Wij delen wat Wijrkt in 2026.', 'draft'],
    ]);
    const tags = await replace({ find: '1', replace: '<2/>', matchCase: true });
    expect(tags.body.passages.map(({ target }) => target)).toEqual(['Wij komen <1>elke</1> maand samen, &lt;2/> keer.']);
    expect((await replace({ find: '' })).status).toBe(400);
    expect((await replace({ find: 'nowhere' })).body.passages).toEqual([]);
  });

  it('lets a text that was built freely in the form follow its source again, its words kept in the history', async () => {
    const id = await newChapter(house);
    const stored = await house.payload.findByID({ collection: 'chapters', id, locale: 'nl', draft: true });
    const [section] = (stored as unknown as { sections: { id: string; blocks: { id: string }[] }[] }).sections;
    const own = richText(paragraph(plain('Vrij.')), paragraph(plain('Heel vrij.')), paragraph(plain('Echt.')));
    const data = { sections: [{ id: section?.id, blocks: [{ id: section?.blocks[0]?.id, blockType: 'prose', body: own }] }] } as never;
    await house.payload.update({ collection: 'chapters', id, locale: 'nl', draft: true, data });
    const free = (await open(id)).passages.find(({ kind }) => kind === 'free');
    expect(free?.target).toBe('Vrij.\n\nHeel vrij.\n\nEcht.');
    const key = free?.key ?? '';
    expect((await ask(house, `${at(id)}/follow`, people.slovak, { key })).status).toBe(403);
    const { body } = await ask<Changed>(house, `${at(id)}/follow`, people.translator, { key });
    expect(body.passages.map(({ source, state }) => [source, state])).toEqual([
      [MONTH, 'missing'],
      [SHARE, 'missing'],
    ]);
    expect((await ask(house, `${at(id)}/follow`, people.translator, { key: body.passages[0]?.key })).status).toBe(409);
  });

  it('lists the people who work here by name, those who may write the language first, and nothing else about them', async () => {
    const { body } = await ask<Record<string, unknown>[]>(house, '/people?locale=sk', people.translator);
    expect(body.find(({ name }) => name === 'Jana')).toEqual({ id: people.slovak.user.id, name: 'Jana', mayWrite: true });
    expect(body.find(({ name }) => name === 'Tine')).toEqual({ id: people.translator.user.id, name: 'Tine', mayWrite: false });
    expect(body.some(({ id }) => id === people.reader.user.id)).toBe(false);
  });
});
