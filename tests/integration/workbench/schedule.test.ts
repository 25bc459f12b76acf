import { expect, it } from 'vitest';
import { message } from '@/languages/label.ts';
import { publishDue } from '@/workbench/jobs/publish-due.ts';
import { takeDownDue } from '@/workbench/jobs/take-down-due.ts';
import { Tries } from '@/workbench/jobs/tries.ts';
import { readNotifications } from '@/workbench/letters/read-notifications.ts';
import { readFeed } from '@/publication/feed/read-feed.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('a time to publish', (house) => {
  const at = new Date('2030-05-01T08:00:00.000Z');

  it('publishes its own language when it has come, and no other', async () => {
    const { id } = await house.payload.create({ collection: 'news', locale: 'en', draft: true, data: { title: 'Training in Porto' } });
    await house.payload.update({
      collection: 'news',
      id,
      locale: 'nl',
      draft: true,
      data: { title: 'Vorming in Porto', publishOn: at.toISOString() },
    });
    expect(await publishDue({ payload: house.payload, now: new Date(at.getTime() - 1) })).toEqual([]);
    expect(await publishDue({ payload: house.payload, now: at })).toEqual([{ kind: 'news', id, locale: 'nl' }]);
    const feed = await readFeed({ payload: house.payload, after: 0, limit: 10 });
    expect(feed.map((entry) => [entry.locale, entry.state])).toEqual([['nl', 'published']]);
    expect(await publishDue({ payload: house.payload, now: at })).toEqual([]);
  });

  it('is met once, though two servers come to it at the same moment', async () => {
    const { id } = await house.payload.create({
      collection: 'news',
      locale: 'en',
      draft: true,
      data: { title: 'Training in Bratislava', publishOn: at.toISOString() },
    });
    const { payload: other } = await house.another();
    const before = Math.max(0, ...(await readFeed({ payload: house.payload, after: 0, limit: 100 })).map(({ cursor }) => cursor));
    const done = (await Promise.all([house.payload, other].map((payload) => publishDue({ payload, now: at })))).flat();
    expect(done).toEqual([{ kind: 'news', id, locale: 'en' }]);
    const feed = await readFeed({ payload: house.payload, after: before, limit: 100 });
    expect(feed.map(({ document, locale, state, cursor }) => [document, locale, state, cursor - before])).toEqual([
      [id, 'en', 'published', 1],
    ]);
    expect(await publishDue({ payload: house.payload, now: at })).toEqual([]);
  });

  it('takes no structure live that the source has not published', async () => {
    const licensed = { title: 'Licensed', _status: 'published' } as never;
    const { id } = await house.payload.create({ collection: 'news', locale: 'en', data: licensed });
    const save = (locale: 'en' | 'nl', data: object) => house.payload.update({ collection: 'news', id, locale, draft: true, data });
    await save('nl', { title: 'Vrijgegeven', publishOn: at.toISOString() });
    await save('en', { licence: 'CC0-1.0', _status: 'draft' });
    const [held] = await publishDue({ payload: house.payload, now: at });
    expect(held?.failure).toContain('Licence');
    expect((await house.payload.findByID({ collection: 'news', id, locale: 'en' })).licence).toBe('CC-BY-4.0');
    await house.payload.update({ collection: 'news', id, locale: 'en', data: { _status: 'published' } });
    expect(await publishDue({ payload: house.payload, now: at })).toEqual([{ kind: 'news', id, locale: 'nl' }]);
  });

  it('is taken out by a change of somebody who may not publish, so that nothing unseen goes live', async () => {
    const [translator, reviewer] = [await house.person('translator', ['sk']), await house.person('reviewer', ['sk'])];
    const { id } = await house.payload.create({ collection: 'news', locale: 'en', draft: true, data: { title: 'Held' } });
    await house.payload.update({ collection: 'news', id, locale: 'en', data: { _status: 'published' } });
    const one = { collection: 'news', id, locale: 'sk', draft: true, overrideAccess: false } as const;
    await house.payload.update({ ...one, user: reviewer.user, data: { title: 'Schválené', publishOn: at.toISOString() } });
    await house.payload.update({ ...one, user: translator.user, data: { title: 'Neschválené' } });
    expect((await publishDue({ payload: house.payload, now: at })).filter((due) => due.id === id)).toEqual([]);
    const draft = await house.payload.findByID({ collection: 'news', id, locale: 'sk', draft: true });
    expect([draft.title, draft.publishOn]).toEqual(['Neschválené', null]);
  });

  it('says why a language could not be published, and keeps its time', async () => {
    const { id } = await house.payload.create({
      collection: 'news',
      locale: 'de',
      draft: true,
      data: { title: '', publishOn: at.toISOString(), sourceLocale: 'de' },
    });
    const [first] = await publishDue({ payload: house.payload, now: at });
    expect(first).toMatchObject({ kind: 'news', id, locale: 'de' });
    expect(first?.failure).toContain('Title');
    expect(await publishDue({ payload: house.payload, now: at })).toHaveLength(1);
  });

  it('that cannot be kept is told once to those who may publish, and tried again with growing pauses, or after a save at once', async () => {
    const { payload } = house;
    const [editor, other] = [await house.person('editor', []), await house.person('reviewer', ['pt'])];
    const { id } = await payload.create({
      collection: 'news',
      locale: 'nl',
      draft: true,
      data: { title: '', publishOn: at.toISOString(), sourceLocale: 'nl' },
    });
    const tries = new Tries();
    const after = async (minutes: number) =>
      (await publishDue({ payload, now: new Date(at.getTime() + minutes * 60_000), tries })).filter((due) => due.id === id);
    expect((await after(0)).map(({ failure }) => typeof failure)).toEqual(['string']);
    expect(await after(0.9)).toEqual([]);
    expect(await after(1)).toHaveLength(1);
    expect(await after(2.9)).toEqual([]);
    expect(await after(3)).toHaveLength(1);
    const told = async (to: string) =>
      (await readNotifications({ payload, to, language: 'nl', which: 'unseen' })).filter(({ href }) => href.includes(id));
    expect(await told(other.user.id)).toEqual([]);
    expect((await told(editor.user.id)).map(({ type, text, href }) => [type, text, href])).toEqual([
      ['unpublished', message('nl', 'notification.unpublished'), `/admin/collections/news/${id}?locale=nl`],
    ]);
    await payload.update({ collection: 'news', id, locale: 'nl', draft: true, data: { title: 'Vorming' } });
    expect(await after(3.1)).toEqual([{ kind: 'news', id, locale: 'nl' }]);
  });
});

describeOnBothDatabases('a time to take down', (house) => {
  const at = new Date('2030-05-01T08:00:00.000Z');
  const published = async () => {
    const { id } = await house.payload.create({ collection: 'news', locale: 'en', data: { title: 'Call', _status: 'published' } as never });
    await house.payload.update({ collection: 'news', id, locale: 'nl', data: { title: 'Oproep', _status: 'published' } });
    return id;
  };
  const due = async (id: string, now: Date) => (await takeDownDue({ payload: house.payload, now })).filter((deed) => deed.id === id);

  it('takes its own language off the site when it has come, and no other, and its text stays as a draft', async () => {
    const id = await published();
    await house.payload.update({ collection: 'news', id, locale: 'nl', draft: true, data: { unpublishOn: at.toISOString() } });
    await house.payload.update({ collection: 'news', id, locale: 'nl', draft: true, data: { title: 'Oproep, nog niet klaar' } });
    expect(await due(id, new Date(at.getTime() - 1))).toEqual([]);
    expect(await due(id, at)).toEqual([{ kind: 'news', id, locale: 'nl' }]);
    const feed = await readFeed({ payload: house.payload, after: 0, limit: 100 });
    expect(feed.filter(({ document }) => document === id).map(({ locale, state }) => [locale, state])).toEqual([
      ['en', 'published'],
      ['nl', 'tombstone'],
    ]);
    const draft = await house.payload.findByID({ collection: 'news', id, locale: 'nl', draft: true });
    expect([draft.title, draft.unpublishOn ?? null]).toEqual(['Oproep, nog niet klaar', null]);
    expect((await house.payload.findByID({ collection: 'news', id, locale: 'en' })).title).toBe('Call');
    expect(await due(id, at)).toEqual([]);
  });

  it('of a language that is not on the site is let go without a word', async () => {
    const data = { title: 'Never public', unpublishOn: at.toISOString() };
    const { id } = await house.payload.create({ collection: 'news', locale: 'en', draft: true, data });
    expect(await due(id, at)).toEqual([]);
    expect((await house.payload.findByID({ collection: 'news', id, locale: 'en', draft: true })).unpublishOn ?? null).toBe(null);
  });

  it('is set, moved and taken out only by who may unpublish that language, and others’ saves leave it alone', async () => {
    const id = await published();
    const [translator, reviewer] = [await house.person('translator', ['nl']), await house.person('reviewer', ['nl'])];
    const save = (person: typeof reviewer, data: object) =>
      house.payload.update({ collection: 'news', id, locale: 'nl', draft: true, overrideAccess: false, user: person.user, data });
    await expect(save(translator, { unpublishOn: at.toISOString() })).rejects.toMatchObject({ status: 403 });
    await save(reviewer, { unpublishOn: at.toISOString() });
    await expect(save(translator, { unpublishOn: null })).rejects.toMatchObject({ status: 403 });
    await save(translator, { title: 'Oproep, verbeterd', unpublishOn: at.toISOString() });
    expect(await due(id, at)).toEqual([{ kind: 'news', id, locale: 'nl' }]);
  });

  it('before the time to publish is refused', async () => {
    const id = await published();
    const reviewer = await house.person('reviewer', ['nl']);
    const data = { publishOn: at.toISOString(), unpublishOn: new Date(at.getTime() - 1000).toISOString() };
    const saved = house.payload.update({
      collection: 'news',
      id,
      locale: 'nl',
      draft: true,
      overrideAccess: false,
      user: reviewer.user,
      data,
    });
    await expect(saved).rejects.toMatchObject({ status: 400, message: message('en', 'error.schedule.order') });
  });
});
