import { createLocalReq } from 'payload';
import { expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { publishDue } from '@/workbench/jobs/publish-due.ts';
import { overrideChecks } from '@/translation/gate/override-reason.ts';
import { text } from '../../unit/passages/text.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

const doi = '10.1080/13603116.2018.1461261';
const source = `Read more in ${doi}.`;
const broken = 'Viac sa dočítate v 10.1080/13603116.2018.1461262.';
const whole = `Viac sa dočítate v ${doi}.`;
const refusal =
  `Section 1 › Text › Text: The DOI ${doi} of the source is not here. Copy it from the source. ` +
  'To publish all the same, give a reason; it is kept in the audit trail.';

interface Told {
  readonly errors: readonly { readonly data: { readonly errors: readonly { readonly path: string; readonly label: string }[] } }[];
}

describeOnBothDatabases('a translation that a check has errors against', (house) => {
  const data = (words: string, ids: { section?: string | null | undefined; block?: string | null | undefined } = {}) => ({
    sections: [{ id: ids.section, heading: 'Sources', blocks: [{ id: ids.block, blockType: 'prose', body: text([words]) }] }],
  });

  /** An English chapter, published, with a draft in Slovak. */
  async function chapter(slovak: string) {
    const made = await house.payload.create({
      collection: 'chapters',
      locale: 'en',
      data: { title: 'Reading', ...data(source), _status: 'published' } as never,
    });
    const ids = { section: made.sections?.[0]?.id, block: made.sections?.[0]?.blocks?.[0]?.id };
    const write = (locale: Locale, words: string, more: object = {}) =>
      house.payload.update({
        collection: 'chapters',
        id: made.id,
        locale,
        draft: true,
        data: { title: 'Čítanie', ...data(words, ids), ...more } as never,
      });
    await write('sk', slovak);
    return { id: made.id, ids, write };
  }

  const publish = async (id: string, locale: Locale, body: object = {}, as = house.person('reviewer', ['sk'])) =>
    house.rest(`/chapters/${id}?locale=${locale}`, { as: await as, method: 'PATCH', body: { _status: 'published', ...body } });
  const publishedIn = async (id: string) => {
    const { publishedIn: where } = await house.payload.findByID({ collection: 'chapters', id, locale: 'en' });
    return Object.entries(where ?? {}).flatMap(([locale, is]) => (is === true ? [locale] : []));
  };
  const reasons = async (id: string) => {
    const { docs } = await house.payload.find({
      collection: 'audit',
      where: { documentId: { equals: id }, action: { equals: 'overrideChecks' } },
    });
    return docs.map(({ locale, reason, title, personName }) => ({ locale, reason, title, personName }));
  };

  it('is not published, with the place, what is wrong and what to do; English and Dutch are', async () => {
    const { id, write } = await chapter(broken);
    const answer = await publish(id, 'sk');
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as Told;
    expect(errors[0]?.data.errors).toMatchObject([{ path: 'sections.0.blocks.0.body', label: refusal }]);
    expect((await publish(id, 'en', {}, house.person('editor'))).status).toBe(200);
    await write('nl', `Lees meer in ${doi}.`, { title: 'Lezen' });
    expect((await publish(id, 'nl', {}, house.person('reviewer', ['nl']))).status).toBe(200);
    expect(await publishedIn(id)).toEqual(['en', 'nl']);
    await write('sk', whole);
    expect((await publish(id, 'sk')).status).toBe(200);
    expect(await publishedIn(id)).toEqual(['en', 'nl', 'sk']);
    expect(await reasons(id)).toEqual([]);
  });

  it('says it in the language of whoever publishes', async () => {
    const { id } = await chapter(broken);
    const as = await house.person('reviewer', ['sk']);
    const answer = await house.rest(`/chapters/${id}?locale=sk`, {
      as,
      method: 'PATCH',
      headers: { 'accept-language': 'sk' },
      body: { _status: 'published' },
    });
    expect(await answer.text()).toContain(`DOI ${doi} z originálu tu nie je. Skopírujte ho z originálu. Ak to chcete aj tak publikovať`);
  });

  it('is published with a reason, which stands in the audit trail and nowhere else', async () => {
    const { id } = await chapter(broken);
    expect((await publish(id, 'sk', { overrideReason: '   ' })).status).toBe(400);
    expect((await publish(id, 'sk', { overrideReason: 'The Slovak edition has a DOI of its own.' })).status).toBe(200);
    expect(await publishedIn(id)).toEqual(['en', 'sk']);
    expect(await reasons(id)).toEqual([
      { locale: 'sk', reason: 'The Slovak edition has a DOI of its own.', title: 'Reading', personName: 'A reviewer' },
    ]);
    const stored = await house.payload.db.findOne({ collection: 'chapters', where: { id: { equals: id } } });
    expect(JSON.stringify(stored)).not.toContain('edition has a DOI');
  });

  it('takes a reason from nobody who may not publish', async () => {
    const { id } = await chapter(broken);
    const translator = house.person('translator', ['sk']);
    expect((await publish(id, 'sk', { overrideReason: 'I think it is fine.' }, translator)).status).toBe(403);
    expect([await publishedIn(id), await reasons(id)]).toEqual([['en'], []]);
  });

  it('is published by the desk with a reason in the request', async () => {
    const { id } = await chapter(broken);
    const { user } = await house.person('reviewer', ['sk']);
    const req = await createLocalReq({ user }, house.payload);
    const save = () =>
      house.payload.update({ collection: 'chapters', id, locale: 'sk', data: { _status: 'published' }, req, user, overrideAccess: false });
    await expect(save()).rejects.toThrow('DOI');
    overrideChecks(req, 'The Slovak edition.');
    await save();
    expect((await reasons(id)).map(({ reason }) => reason)).toEqual(['The Slovak edition.']);
  });

  it('is not published by its time, which is kept', async () => {
    const at = new Date('2030-05-01T08:00:00.000Z');
    const { id, write } = await chapter(broken);
    await write('sk', broken, { publishOn: at.toISOString() });
    const [held] = await publishDue({ payload: house.payload, now: at });
    expect(held).toMatchObject({ kind: 'chapters', id, locale: 'sk' });
    expect(held?.failure).toContain('DOI');
    expect(await publishedIn(id)).toEqual(['en']);
    await write('sk', whole, { publishOn: at.toISOString() });
    expect(await publishDue({ payload: house.payload, now: at })).toEqual([{ kind: 'chapters', id, locale: 'sk' }]);
  });

  it('is held when all languages are published at once, and named by its language', async () => {
    const { id } = await chapter(broken);
    const all = house.payload.update({ collection: 'chapters', id, locale: 'en', data: { _status: 'published' }, publishAllLocales: true });
    await expect(all).rejects.toMatchObject({
      data: { errors: [{ path: 'sections.0.blocks.0.body.sk', label: `Slovak, ${refusal}` }] },
    });
  });

  it('may be published with warnings, and with passages that nobody has translated yet', async () => {
    const { id } = await chapter('');
    expect((await publish(id, 'sk', { title: 'Čítanie  a čítanie!' })).status).toBe(200);
    expect(await publishedIn(id)).toEqual(['en', 'sk']);
  });
});
