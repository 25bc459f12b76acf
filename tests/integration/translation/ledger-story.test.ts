import { createLocalReq } from 'payload';
import { expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { baseOf } from '@/translation/ledger/base-of.ts';
import type { PassageChange } from '@/translation/ledger/check-change.ts';
import type { Totals } from '@/translation/ledger/passage-entry.ts';
import { readLedger } from '@/translation/ledger/read-ledger.ts';
import { rebuildLedger } from '@/translation/ledger/rebuild-ledger.ts';
import { savePassages } from '@/translation/ledger/save-passages.ts';
import { findExact } from '@/translation/memory/find-exact.ts';
import { text } from '../../unit/passages/text.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { House, Person } from '../../support/house.ts';

describeOnBothDatabases('the ledger of a document that many people work on', (house) => {
  const body = (paragraphs: readonly string[]) => text(...paragraphs.map((words) => [words] as const));

  async function page(paragraphs: readonly string[], status: 'draft' | 'published' = 'published') {
    const { id, sections } = await house.payload.create({
      collection: 'pages',
      locale: 'en',
      draft: status === 'draft',
      data: { title: 'Page', sections: [{ blocks: [{ blockType: 'prose', body: body(paragraphs) }] }], _status: status } as never,
    });
    const [section] = sections ?? [];
    const withBody = (words: readonly string[]) => ({
      sections: [{ id: section?.id, blocks: [{ blockType: 'prose', id: section?.blocks?.[0]?.id, body: body(words) }] }],
    });
    /** What the document's form does, in one language. */
    const form = (locale: Locale, data: object, { draft = false, as }: { draft?: boolean; as?: Person } = {}) =>
      house.payload.update({
        ...{ collection: 'pages', id, locale, draft, data: { _status: draft ? 'draft' : 'published', ...data } as never },
        ...(as === undefined ? {} : { user: as.user, overrideAccess: false }),
      });
    const source = (words: readonly string[], more: object = {}, draft = false) => form('en', { ...withBody(words), ...more }, { draft });
    return { id, form, source, withBody };
  }

  async function ledgerOf(id: string, locale: Locale = 'sk', at: House = house) {
    const ledger = await readLedger({ req: await createLocalReq({}, at.payload), kind: 'pages', id, locale });
    if (ledger === undefined) throw new Error('there is no ledger');
    return ledger;
  }
  const statesOf = async (id: string, locale: Locale = 'sk', at: House = house) =>
    Object.fromEntries((await ledgerOf(id, locale, at)).passages.map(({ segment, state }) => [segment.text, state]));

  /** Saves words beside the passages whose source is named. */
  async function desk(
    person: Person,
    id: string,
    words: Readonly<Record<string, string>>,
    deed: PassageChange['deed'],
    locale: Locale = 'sk',
  ) {
    const { passages } = await ledgerOf(id, locale);
    const changes = Object.entries(words).map(([source, translation]): PassageChange => {
      const passage = passages.find(({ segment }) => segment.text === source);
      return { key: passage?.segment.key ?? source, text: translation, deed };
    });
    const req = await createLocalReq({ user: person.user }, house.payload);
    await savePassages({ req, user: person.user, kind: 'pages', id, locale, changes, afterLedger: () => Promise.resolve() });
  }

  it('gives a passage its state back when a change of the source is taken back', async () => {
    const { id, source } = await page(['One.', 'Two.']);
    const [translator, reviewer] = [await house.person('translator', ['sk']), await house.person('reviewer', ['sk'])];
    await desk(translator, id, { 'One.': 'Jeden.' }, 'confirm');
    await desk(reviewer, id, { 'One.': 'Jeden.' }, 'approve');
    await source(['One, changed.', 'Two.']);
    expect(await statesOf(id)).toEqual({ Page: 'missing', 'One, changed.': 'outdated', 'Two.': 'missing' });
    await source(['One.', 'Two.']);
    expect(await statesOf(id)).toEqual({ Page: 'missing', 'One.': 'reviewed', 'Two.': 'missing' });
  });

  it('takes no notice of a draft of the source before it is published', async () => {
    const { id, source } = await page(['One.']);
    await desk(await house.person('translator', ['sk']), id, { 'One.': 'Jeden.' }, 'confirm');
    await source(['One, half-way.'], {}, true);
    expect(await statesOf(id)).toEqual({ Page: 'missing', 'One.': 'needsReview' });
    await source(['One, done.']);
    expect(await statesOf(id)).toEqual({ Page: 'missing', 'One, done.': 'outdated' });
  });

  it('leaves an outdated passage outdated through a minor edit, and carries along what was current', async () => {
    const { id, source } = await page(['One.', 'Two.']);
    await desk(await house.person('translator', ['sk']), id, { 'One.': 'Jeden.', 'Two.': 'Dva.' }, 'confirm');
    await source(['One, changed.', 'Two.']);
    await source(['One, changed!', 'Two!'], { minorEdit: true });
    expect(await statesOf(id)).toEqual({ Page: 'missing', 'One, changed!': 'outdated', 'Two!': 'needsReview' });
  });

  it('keeps what was said on the desk beside words that somebody changes in the form', async () => {
    const { id, form, withBody } = await page(['One.', 'Two.']);
    const translator = await house.person('translator', ['sk']);
    await desk(translator, id, { 'One.': 'Jeden.', 'Two.': 'Dva.' }, 'draft');
    await form('sk', withBody(['Jeden.', 'Dve.']), { draft: true, as: translator });
    expect(await statesOf(id)).toEqual({ Page: 'missing', 'One.': 'draft', 'Two.': 'needsReview' });
    const { passages } = await ledgerOf(id);
    expect(passages.map(({ target }) => target?.text)).toEqual([undefined, 'Jeden.', 'Dve.']);
  });

  it('lets no draft of a translation out before its language is published', async () => {
    const { id } = await page(['One.']);
    await desk(await house.person('translator', ['sk']), id, { Page: 'Stránka', 'One.': 'Jeden.' }, 'confirm');
    const { docs } = await house.payload.db.find<{ id: string; locale: string; record: unknown }>({
      collection: 'publications',
      where: { document: { equals: id } },
      pagination: false,
    });
    expect(docs.map(({ locale }) => locale)).toEqual(['en']);
    expect(JSON.stringify(docs)).not.toContain('Jeden.');
    const asked = await house.rest(`/pages/${id}?locale=sk&draft=true`);
    expect(await asked.text()).not.toContain('Jeden.');
  });

  it('is the same for another server on the same database', async () => {
    const { id } = await page(['One.', 'Two.']);
    const other = await house.another();
    await desk(await house.person('translator', ['sk']), id, { 'Two.': 'Dva.' }, 'confirm');
    expect(await statesOf(id, 'sk', other)).toEqual({ Page: 'missing', 'One.': 'missing', 'Two.': 'needsReview' });
  });

  it('counts a document in the trash nowhere, and again when it is taken out', async () => {
    const { id } = await page(['One.']);
    const deleted = async () => (await ledgerOf(id)).row?.deleted;
    await house.payload.update({ collection: 'pages', id, data: { deletedAt: new Date().toISOString() } });
    expect(await deleted()).toBe(true);
    await house.payload.update({ collection: 'pages', id, trash: true, data: { deletedAt: null } });
    expect(await deleted()).toBe(false);
  });

  it('follows a document whose source language is another one now', async () => {
    const { id, form, withBody } = await page(['One.']);
    const translator = await house.person('translator', ['sk']);
    await desk(translator, id, { Page: 'Stránka', 'One.': 'Jeden.' }, 'confirm');
    await form('sk', { sourceLocale: 'sk' });
    const { docs } = await house.payload.db.find<{ locale: string; sourceLocale: string }>({
      ...{ collection: 'translations', where: { document: { equals: id } }, sort: 'locale', pagination: false },
    });
    expect(docs.map(({ locale, sourceLocale }) => [locale, sourceLocale])).toEqual(
      ['de', 'en', 'nl', 'pt'].map((locale) => [locale, 'sk']),
    );
    // Its English is public, and was never a translation that waits for a review.
    expect(await statesOf(id, 'en')).toEqual({ Stránka: 'reviewed', 'Jeden.': 'reviewed' });
    await form('sk', withBody(['Jeden!']));
    expect(await statesOf(id, 'en')).toEqual({ Stránka: 'reviewed', 'Jeden!': 'outdated' });
    expect((await rebuildLedger({ payload: house.payload })).written).toBe(0);
  });

  it('lets two people save two passages at once, and of two on one passage only the first', async () => {
    const { id } = await page(['One.', 'Two.']);
    const people = [await house.person('translator', ['sk']), await house.person('translator', ['sk'])] as const;
    const { passages } = await ledgerOf(id);
    const keyOf = (words: string) => passages.find(({ segment }) => segment.text === words)?.segment.key ?? '';
    const save = async (person: Person, key: string, words: string) => {
      const req = await createLocalReq({ user: person.user }, house.payload);
      const changes = [{ key, text: words, base: baseOf(undefined), deed: 'confirm' }] as const;
      const place = { req, user: person.user, kind: 'pages', id, locale: 'sk' } as const;
      await savePassages({ ...place, changes, afterLedger: () => Promise.resolve() });
    };
    const [first, second] = people;
    await Promise.all([save(first, keyOf('One.'), 'Jeden.'), save(second, keyOf('Two.'), 'Dva.')]);
    expect((await ledgerOf(id)).passages.map(({ target }) => target?.text)).toEqual([undefined, 'Jeden.', 'Dva.']);
    const outcomes = await Promise.allSettled([save(first, keyOf('Page'), 'Stránka'), save(second, keyOf('Page'), 'Strana')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const winner = outcomes[0].status === 'fulfilled' ? 'Stránka' : 'Strana';
    expect((await ledgerOf(id)).passages[0]?.target?.text).toBe(winner);
  });

  it('keeps the texts of the site, of which there is one, the same way', async () => {
    await house.payload.updateGlobal({
      slug: 'site',
      locale: 'en',
      data: { name: 'Community of Practice', _status: 'published' } as never,
    });
    const translator = await house.person('translator', ['sk']);
    const req = await createLocalReq({ user: translator.user }, house.payload);
    const changes = [{ key: 'name', text: 'Spoločenstvo praxe', deed: 'confirm' }] as const;
    const place = { req, user: translator.user, kind: 'site', id: 'site', locale: 'sk' } as const;
    const { row } = await savePassages({ ...place, changes, afterLedger: () => Promise.resolve() });
    expect(row?.entries['name']).toMatchObject({ said: 'needsReview', source: 'Community of Practice', target: 'Spoločenstvo praxe' });
    const draft = await house.payload.findGlobal({ slug: 'site', locale: 'sk', draft: true });
    expect(draft.name).toBe('Spoločenstvo praxe');
  });

  it('is maintained through a long story as it would be rebuilt', async () => {
    const { id, form, source } = await page(['One.', 'Two.', 'Three.']);
    const [translator, reviewer] = [await house.person('translator', ['sk', 'nl']), await house.person('reviewer', ['sk', 'nl'])];
    const random = randomFrom(20261124);
    const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
    const paragraphs = ['One.', 'Two.', 'Three.'];
    const inBoth = (deed: PassageChange['deed'], person: Person) => async (step: number) => {
      const locale = pick(['sk', 'nl'] as const) ?? 'sk';
      const { passages } = await ledgerOf(id, locale);
      const passage = pick(deed === 'approve' ? passages.filter(({ target }) => target !== undefined) : passages);
      if (passage === undefined) return;
      const words = deed === 'approve' ? (passage.target?.text ?? '') : `${locale} ${String(step)}`;
      await desk(person, id, { [passage.segment.text]: words }, deed, locale);
    };
    const place = () => Math.floor(random() * paragraphs.length);
    const edits: readonly ((step: number) => unknown)[] = [
      (step) => paragraphs.splice(place(), 0, `New ${String(step)} words.`),
      (step) => paragraphs.splice(place(), 1, `Changed ${String(step)}.`),
      () => paragraphs.length > 1 && paragraphs.splice(place(), 1),
      () => paragraphs.push(paragraphs.shift() ?? ''),
    ];
    const editSource = async (step: number) => {
      pick(edits)?.(step);
      const everything = (await ledgerOf(id)).passages.map(({ segment }) => segment.key);
      await source(paragraphs, { minorEdit: random() < 0.25 ? everything : false }, random() < 0.25);
    };
    const deeds: readonly ((step: number) => Promise<unknown>)[] = [
      ...[editSource, editSource, editSource],
      ...[inBoth('draft', translator), inBoth('confirm', translator), inBoth('confirm', translator), inBoth('approve', reviewer)],
      (step) => form('sk', { title: `Názov ${String(step)}` }, { draft: random() < 0.5 }),
    ];
    for (let step = 0; step < 24; step += 1) await pick(deeds)?.(step);

    const rowsOf = async () => {
      const { docs } = await house.payload.db.find<{ id: string; totals: Totals }>({
        ...{ collection: 'translations', where: { document: { equals: id } }, sort: 'key', pagination: false },
      });
      return docs.map(({ createdAt: _, updatedAt: __, ...row }: Record<string, unknown>) => row);
    };
    const maintained = await rowsOf();
    expect(maintained).toHaveLength(4);
    expect((await rebuildLedger({ payload: house.payload })).written).toBe(0);
    const nothing = { missing: 0, draft: 0, needsReview: 0, reviewed: 0, outdated: 0 };
    for (const row of maintained) {
      const spoilt = { totals: { passages: nothing, words: nothing }, title: 'Spoilt', outdatedSince: null, published: false };
      await house.payload.db.updateOne({ collection: 'translations', id: String(row['id']), data: { ...row, ...spoilt } });
    }
    expect((await rebuildLedger({ payload: house.payload })).written).toBe(4);
    expect(await rowsOf()).toEqual(maintained);
  });

  it('feeds the memory with what was found good, on the desk or by publishing as reviewed, and with nothing else', async () => {
    const { id, form, source, withBody } = await page(['Bees dance.', 'Ants carry.']);
    const known = async (words: string) =>
      ((await findExact({ payload: house.payload, pair: 'en>sk', texts: [words] })).get(words) ?? []).map(
        ({ target, document, personName }) => [target, document, personName],
      );
    const [reviewer, translator] = [await house.person('reviewer', ['sk']), await house.person('translator', ['sk'])];
    await form('sk', { title: 'Strana', ...withBody(['Včely tancujú.', 'Mravce nosia.']) }, { draft: true, as: translator });
    await desk(translator, id, { 'Ants carry.': 'Mravce nosia náklad.' }, 'confirm');
    expect(await known('Bees dance.')).toEqual([]);
    await form('sk', {}, { as: reviewer });
    expect(await known('Bees dance.')).toEqual([['Včely tancujú.', id, 'A reviewer']]);
    expect(await known('Ants carry.')).toEqual([]);
    await desk(reviewer, id, { 'Ants carry.': 'Mravce nosia náklad.' }, 'approve');
    expect(await known('Ants carry.')).toEqual([['Mravce nosia náklad.', id, 'A reviewer']]);
    await source(['Bees dance!', 'Ants carry.'], { minorEdit: true });
    expect(await known('Bees dance!')).toEqual([]);
  });
});

/** The same numbers from 0 to 1 for the same seed: a linear congruential generator (Knuth, The Art of Computer Programming 2, 3.2.1). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
