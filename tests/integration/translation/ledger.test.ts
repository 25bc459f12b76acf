import { createLocalReq } from 'payload';
import { expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { readHistory } from '@/translation/history/read-history.ts';
import { baseOf } from '@/translation/ledger/base-of.ts';
import type { PassageChange } from '@/translation/ledger/check-change.ts';
import { readLedger } from '@/translation/ledger/read-ledger.ts';
import { rebuildLedger } from '@/translation/ledger/rebuild-ledger.ts';
import { savePassages } from '@/translation/ledger/save-passages.ts';
import { text } from '../../unit/passages/text.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { Person } from '../../support/house.ts';

describeOnBothDatabases('the ledger', (house) => {
  const body = (...paragraphs: string[]) => text(...paragraphs.map((words) => [words] as const));

  /** An English chapter with these paragraphs, published. */
  async function chapter(...paragraphs: string[]) {
    const made = await house.payload.create({
      collection: 'chapters',
      locale: 'en',
      data: {
        title: `Chapter ${paragraphs[0] ?? ''}`,
        sections: [{ heading: 'Beginning', blocks: [{ blockType: 'prose', body: body(...paragraphs) }] }],
        _status: 'published',
      } as never,
    });
    const row = made.sections?.[0];
    const rewrite = (to: readonly string[], more: object = {}) =>
      house.payload.update({
        collection: 'chapters',
        id: made.id,
        locale: 'en',
        data: {
          sections: [{ id: row?.id, heading: 'Beginning', blocks: [{ blockType: 'prose', id: row?.blocks?.[0]?.id, body: body(...to) }] }],
          _status: 'published',
          ...more,
        } as never,
      });
    return { id: made.id, rewrite };
  }

  const ledgerOf = async (id: string, locale: Locale = 'sk') => {
    const req = await createLocalReq({}, house.payload);
    const ledger = await readLedger({ req, kind: 'chapters', id, locale });
    if (ledger === undefined) throw new Error('there is no ledger');
    return ledger;
  };
  const passageOf = async (id: string, words: string, locale: Locale = 'sk') => {
    const found = (await ledgerOf(id, locale)).passages.find(({ segment }) => segment.text === words);
    if (found === undefined) throw new Error(`no passage “${words}”`);
    return found;
  };
  const statesOf = async (id: string) => (await ledgerOf(id)).passages.map(({ segment, state }) => [segment.text, state]);

  async function save(person: Person, id: string, changes: readonly PassageChange[], locale: Locale = 'sk') {
    const req = await createLocalReq({ user: person.user }, house.payload);
    const followed: string[] = [];
    const afterLedger = (place: { id: string }) => {
      followed.push(place.id);
      return Promise.resolve();
    };
    await savePassages({ req, user: person.user, kind: 'chapters', id, locale, changes, afterLedger });
    return followed;
  }
  const translate = async (
    person: Person,
    id: string,
    pairs: Readonly<Record<string, string>>,
    deed: PassageChange['deed'] = 'confirm',
  ) => {
    const ledger = await ledgerOf(id);
    const changes = Object.entries(pairs).map(([source, words]): PassageChange => {
      const passage = ledger.passages.find(({ segment }) => segment.text === source);
      return { key: passage?.segment.key ?? source, text: words, base: baseOf(passage?.target?.text), deed };
    });
    return save(person, id, changes);
  };

  it('begins with everything missing, and counts words of the source', async () => {
    const { id } = await chapter('One two.', 'Three.');
    expect(await statesOf(id)).toEqual([
      ['Chapter One two.', 'missing'],
      ['Beginning', 'missing'],
      ['One two.', 'missing'],
      ['Three.', 'missing'],
    ]);
    const { row } = await ledgerOf(id);
    expect(row?.totals.passages).toEqual({ missing: 4, draft: 0, needsReview: 0, reviewed: 0, outdated: 0 });
    expect(row?.totals.words.missing).toBe(7);
  });

  it('brings what a translator saves into the draft of that language, and nowhere else', async () => {
    const { id } = await chapter('Schools learn.', 'Pupils speak.');
    const translator = await house.person('translator', ['sk']);
    await translate(translator, id, { 'Chapter Schools learn.': 'Kapitola', 'Schools learn.': 'Školy sa učia.' }, 'draft');
    const draft = await house.payload.findByID({ collection: 'chapters', id, locale: 'sk', draft: true, fallbackLocale: false });
    expect(draft.title).toBe('Kapitola');
    expect(JSON.stringify(draft.sections)).toContain('Školy sa učia.');
    const main = await house.payload.findByID({ collection: 'chapters', id, locale: 'sk', fallbackLocale: false });
    expect(main).not.toHaveProperty('title', 'Kapitola');
    expect(JSON.stringify(main)).not.toContain('Školy');
    const english = await house.payload.findByID({ collection: 'chapters', id, locale: 'en', draft: true });
    expect(JSON.stringify(english.sections)).not.toContain('Školy');
    expect(await statesOf(id)).toEqual([
      ['Chapter Schools learn.', 'draft'],
      ['Beginning', 'missing'],
      ['Schools learn.', 'draft'],
      ['Pupils speak.', 'missing'],
    ]);
    expect((await passageOf(id, 'Schools learn.')).entry).toMatchObject({
      origin: 'person',
      byName: 'A translator',
      by: translator.user.id,
    });
  });

  it('makes exactly the changed passage outdated when the source is published, and confirms it as still correct', async () => {
    const { id, rewrite } = await chapter('First.', 'Second.', 'Third.');
    const translator = await house.person('translator', ['sk']);
    await translate(translator, id, { 'First.': 'Prvý.', 'Second.': 'Druhý.', 'Third.': 'Tretí.' });
    await rewrite(['First.', 'Inserted.', 'Second, changed.', 'Third.']);
    expect((await statesOf(id)).slice(2)).toEqual([
      ['First.', 'needsReview'],
      ['Inserted.', 'missing'],
      ['Second, changed.', 'outdated'],
      ['Third.', 'needsReview'],
    ]);
    const outdated = await passageOf(id, 'Second, changed.');
    expect([outdated.entry?.source, outdated.target?.text]).toEqual(['Second.', 'Druhý.']);
    await save(translator, id, [{ key: outdated.segment.key, text: 'Druhý.', deed: 'confirm' }]);
    expect((await passageOf(id, 'Second, changed.')).state).toBe('needsReview');
    const place = [{ document: { equals: id } }];
    const newestFirst = await readHistory({
      req: await createLocalReq({}, house.payload),
      place,
      passage: outdated.segment.key,
      limit: 50,
    });
    expect(newestFirst.toReversed().map(({ deed, source, target }) => [deed, source, target])).toEqual([
      ['confirmed', 'Second.', 'Druhý.'],
      ['outdated', 'Second, changed.', 'Druhý.'],
      ['stillCorrect', 'Second, changed.', 'Druhý.'],
    ]);
  });

  it('leaves translations current while the source is only being edited, and after a minor edit', async () => {
    const { id, rewrite } = await chapter('First.', 'Second.');
    const translator = await house.person('translator', ['sk']);
    await translate(translator, id, { 'First.': 'Prvý.', 'Second.': 'Druhý.' });
    await rewrite(['First!', 'Second.'], { minorEdit: true });
    expect((await statesOf(id)).slice(2)).toEqual([
      ['First!', 'needsReview'],
      ['Second.', 'needsReview'],
    ]);
    const stored = await house.payload.findByID({ collection: 'chapters', id, locale: 'en' });
    expect(stored.minorEdit ?? false).toBe(false);
    await rewrite(['First!', 'Second, differently.']);
    expect((await statesOf(id)).slice(2)).toEqual([
      ['First!', 'needsReview'],
      ['Second, differently.', 'outdated'],
    ]);
  });

  it('tells the second of two people on one passage, with both texts, and writes nothing', async () => {
    const { id } = await chapter('Shared.');
    const [first, second] = [await house.person('translator', ['sk']), await house.person('translator', ['sk'])];
    const { segment } = await passageOf(id, 'Shared.');
    const seen = baseOf(undefined);
    await save(first, id, [{ key: segment.key, text: 'Prvá verzia.', base: seen, deed: 'draft' }]);
    await expect(save(second, id, [{ key: segment.key, text: 'Druhá verzia.', base: seen, deed: 'draft' }])).rejects.toMatchObject({
      status: 409,
      yours: 'Druhá verzia.',
      passage: { target: { text: 'Prvá verzia.' } },
    });
    expect((await passageOf(id, 'Shared.')).target?.text).toBe('Prvá verzia.');
  });

  it('lets a reviewer approve what somebody else wrote, and nobody their own unless the site allows it', async () => {
    const { id } = await chapter('Reviewed.');
    const [translator, reviewer] = [await house.person('translator', ['sk']), await house.person('reviewer', ['sk'])];
    await translate(translator, id, { 'Reviewed.': 'Skontrolované.' });
    await expect(translate(translator, id, { 'Reviewed.': 'Skontrolované.' }, 'approve')).rejects.toMatchObject({ status: 403 });
    await translate(reviewer, id, { 'Reviewed.': 'Skontrolované.' }, 'approve');
    expect((await passageOf(id, 'Reviewed.')).entry).toMatchObject({
      said: 'reviewed',
      by: translator.user.id,
      reviewedBy: reviewer.user.id,
    });
    await translate(reviewer, id, { Beginning: 'Začiatok' });
    await expect(translate(reviewer, id, { Beginning: 'Začiatok' }, 'approve')).rejects.toMatchObject({ status: 403 });
    await house.payload.updateGlobal({ slug: 'site', locale: 'en', data: { name: 'Site', ownApproval: 'yes', _status: 'published' } });
    await translate(reviewer, id, { Beginning: 'Začiatok' }, 'approve');
    expect((await passageOf(id, 'Beginning')).state).toBe('reviewed');
  });

  it('refuses a language that is not the person’s, and a passage that is not there', async () => {
    const { id } = await chapter('Mine.');
    const translator = await house.person('translator', ['nl']);
    await expect(translate(translator, id, { 'Mine.': 'Moje.' })).rejects.toMatchObject({ status: 403 });
    await expect(save(translator, id, [{ key: 'nothing', text: 'x', deed: 'draft' }], 'nl')).rejects.toMatchObject({ status: 404 });
    expect((await passageOf(id, 'Mine.')).state).toBe('missing');
  });

  it('notes what became public, and lets a review of public words be followed', async () => {
    const { id } = await chapter('Public.');
    const [translator, reviewer] = [await house.person('translator', ['sk']), await house.person('reviewer', ['sk'])];
    await translate(translator, id, { 'Chapter Public.': 'Kapitola', 'Public.': 'Verejné.' });
    await house.payload.update({
      collection: 'chapters',
      id,
      locale: 'sk',
      data: { _status: 'published' },
      user: reviewer.user,
      overrideAccess: false,
    });
    expect((await passageOf(id, 'Public.')).entry?.live).toEqual({
      said: 'needsReview',
      origin: 'person',
      source: 'Public.',
      target: 'Verejné.',
    });
    expect(await translate(reviewer, id, { 'Public.': 'Verejné.' }, 'approve')).toEqual([id]);
    expect((await passageOf(id, 'Public.')).entry?.live?.said).toBe('reviewed');
  });

  it('is the same when it is rebuilt, and is made again where it was lost', async () => {
    const { id, rewrite } = await chapter('Kept.', 'Changed.');
    const translator = await house.person('translator', ['sk']);
    await translate(translator, id, { 'Kept.': 'Zachované.', 'Changed.': 'Zmenené.' });
    await rewrite(['Kept.', 'Changed since.']);
    const rowsOf = async () => {
      const { docs } = await house.payload.db.find<Record<string, unknown>>({ collection: 'translations', sort: 'key', pagination: false });
      return docs.map(({ id: _, createdAt: __, updatedAt: ___, ...row }) => row);
    };
    const maintained = await rowsOf();
    expect((await rebuildLedger({ payload: house.payload })).written).toBe(0);
    expect(await rowsOf()).toEqual(maintained);
    await house.payload.db.deleteMany({ collection: 'translations', where: { locale: { equals: 'nl' } } });
    expect((await rebuildLedger({ payload: house.payload })).written).toBeGreaterThan(0);
    expect(await rowsOf()).toEqual(maintained);
  });

  it('goes with a document that is deleted for ever', async () => {
    const { id } = await chapter('Gone.');
    await house.payload.delete({ collection: 'chapters', id });
    const { docs } = await house.payload.db.find({ collection: 'translations', where: { document: { equals: id } } });
    expect(docs).toEqual([]);
  });
});
