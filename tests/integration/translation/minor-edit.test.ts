import { createLocalReq } from 'payload';
import { expect, it } from 'vitest';
import type { PassageChange } from '@/translation/ledger/check-change.ts';
import { readLedger } from '@/translation/ledger/read-ledger.ts';
import { savePassages } from '@/translation/ledger/save-passages.ts';
import { publishDue } from '@/workbench/jobs/publish-due.ts';
import { text } from '../../unit/passages/text.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('a minor edit', (house) => {
  const first = 'Pupils may use all the languages that they know in every lesson here.';
  const withNegation = 'Pupils may not use all the languages that they know in every lesson here.';
  const second = 'Each school has 12 classes.';

  /** An English page, published and translated into Slovak. */
  async function translated() {
    const bodyOf = (words: readonly string[]) => text(...words.map((one) => [one] as const));
    const made = await house.payload.create({
      collection: 'pages',
      locale: 'en',
      data: {
        title: 'Page',
        sections: [{ blocks: [{ blockType: 'prose', body: bodyOf([first, second]) }] }],
        _status: 'published',
      } as never,
    });
    const { id } = made;
    const [section] = made.sections ?? [];
    const dataOf = (words: readonly string[]) => ({
      sections: [{ id: section?.id, blocks: [{ blockType: 'prose', id: section?.blocks?.[0]?.id, body: bodyOf(words) }] }],
    });
    const save = (words: readonly string[], more: object, draft = false) =>
      house.payload.update({
        ...{ collection: 'pages', id, locale: 'en', draft },
        data: { ...dataOf(words), _status: draft ? 'draft' : 'published', ...more } as never,
      });
    const ledger = async () => {
      const found = await readLedger({ req: await createLocalReq({}, house.payload), kind: 'pages', id, locale: 'sk' });
      if (found === undefined) throw new Error('there is no ledger');
      return found;
    };
    const { user } = await house.person('translator', ['sk']);
    const [, one, two] = (await ledger()).passages.map(({ segment }) => segment.key);
    if (one === undefined || two === undefined) throw new Error('a passage is missing');
    const changes: PassageChange[] = [one, two].map((key) => ({ key, text: `Slovensky ${key}`, deed: 'confirm' }));
    const req = await createLocalReq({ user }, house.payload);
    await savePassages({ req, user, kind: 'pages', id, locale: 'sk', changes, afterLedger: () => Promise.resolve() });
    const states = async () => (await ledger()).passages.slice(1).map(({ state }) => state);
    return { id, save, states, dataOf, one, two };
  }

  it('carries along the passages that are named and no other', async () => {
    const { save, states, two } = await translated();
    await save([withNegation, 'Each school has 13 classes.'], { minorEdit: [two] });
    expect(await states()).toEqual(['outdated', 'needsReview']);
  });

  it('does not carry along a negation that waited in the draft as a typing error', async () => {
    const { save, states, one } = await translated();
    await save([withNegation, second], {}, true);
    await expect(save([withNegation, 'Each school has 12 classes!'], { minorEdit: true })).rejects.toMatchObject({
      status: 400,
      data: { code: 'minorEdit', passages: [{ key: one, before: first, after: withNegation }] },
    });
    expect(await states()).toEqual(['needsReview', 'needsReview']);
    await save([first, 'Each school has 12 classes!'], { minorEdit: true });
    expect(await states()).toEqual(['needsReview', 'needsReview']);
  });

  it('holds for a passage only as long as it says what was seen', async () => {
    const { save, states, one } = await translated();
    await save([withNegation, second], { minorEdit: [{ passage: one, after: first.replace('here', 'there') }] });
    expect(await states()).toEqual(['outdated', 'needsReview']);
  });

  it('answers 400 to what is no list, and to a passage that the document does not have', async () => {
    const { save, states } = await translated();
    for (const minorEdit of ['yes', 7, [7], ['sections.gone#gone']])
      await expect(save([first, 'Each school has 12 classes!'], { minorEdit })).rejects.toMatchObject({ status: 400 });
    expect(await states()).toEqual(['needsReview', 'needsReview']);
  });

  it('is told on REST in the same way as in the form', async () => {
    const { id, states, dataOf } = await translated();
    const as = await house.person('administrator');
    const send = (minorEdit: unknown) =>
      house.rest(`/pages/${id}?locale=en`, {
        method: 'PATCH',
        as,
        body: { ...dataOf([withNegation, second]), _status: 'published', minorEdit },
      });
    const refused = await send(true);
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('Pupils may not use')]);
    expect(await states()).toEqual(['needsReview', 'needsReview']);
  });

  it('keeps, for a set time, the marks of when it was set, and none for what is changed after that', async () => {
    const { save, states, one, two } = await translated();
    const publishOn = new Date(Date.now() + 60_000).toISOString();
    const [nextOne, nextTwo] = [withNegation, 'Each school has 13 classes.'];
    await save([nextOne, nextTwo], { publishOn, minorEdit: [one, two] }, true);
    await save([nextOne, 'Each school has 14 classes.'], { publishOn }, true);
    expect(await states()).toEqual(['needsReview', 'needsReview']);
    await publishDue({ payload: house.payload, now: new Date(Date.now() + 120_000) });
    expect(await states()).toEqual(['needsReview', 'outdated']);
  });

  it('forgets the marks with the time', async () => {
    const { save, states, one } = await translated();
    const at = (ms: number) => new Date(Date.now() + ms).toISOString();
    await save([withNegation, second], { publishOn: at(60_000), minorEdit: [one] }, true);
    await save([withNegation, second], { publishOn: null }, true);
    await save([withNegation, second], { publishOn: at(90_000) }, true);
    await publishDue({ payload: house.payload, now: new Date(Date.now() + 120_000) });
    expect(await states()).toEqual(['outdated', 'needsReview']);
  });
});
