import { createLocalReq } from 'payload';
import { describe, expect } from 'vitest';
import { bare } from './support/bare-payload.ts';
import { fault } from './support/canary.ts';

const { local, db, payload, rest } = bare;

/** Published in English and then, with other words, in Dutch. */
async function publishedTwice() {
  const { id, rows } = await local.create({
    collection: 'posts',
    locale: 'en',
    data: { title: 'One', rows: [{ words: 'first' }, { words: 'second' }], _status: 'published' },
  });
  const [first, second] = (rows as readonly { readonly id: string }[]).map((row) => row.id);
  const dutch = [
    { id: first, words: 'eerste' },
    { id: second, words: 'tweede' },
  ];
  const data = { title: 'Een', rows: dutch, _status: 'published' };
  await local.update({ collection: 'posts', id, locale: 'nl', publishSpecificLocale: 'nl', data });
  return { id, first, second };
}

describe('languages in bare Payload', () => {
  fault('a filter over a translated field without a language is 500', 'src/access/locale-policy.ts', async () => {
    expect((await rest('/posts?where[title][equals]=One')).status).toBe(500);
    expect((await rest('/posts?where[title][equals]=One&locale=en')).status).toBe(200);
  });

  fault('an unknown language is answered as if there were nothing to say', 'src/access/locale-policy.ts', async () => {
    const { id } = await publishedTwice();
    const answer = await rest(`/posts/${String(id)}?locale=xx`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).not.toHaveProperty('title');
  });

  fault('translated text written with locale=all is dropped without a word', 'src/access/documents/check-update.ts', async () => {
    const { id } = await publishedTwice();
    await local.update({ collection: 'posts', id, locale: 'all', data: { title: 'Both', shared: 'kept' } });
    expect(await local.findByID({ collection: 'posts', id, locale: 'all' })).toMatchObject({
      title: { en: 'One', nl: 'Een' },
      shared: 'kept',
    });
  });

  fault('unpublished text leaves through locale=all', 'src/access/guard/strip-unpublished.ts', async () => {
    const { id } = await publishedTwice();
    await local.update({ collection: 'posts', id, locale: 'nl', data: { _status: 'draft' } });
    const answer = await rest(`/posts/${String(id)}?locale=all`);
    expect(await answer.json()).toMatchObject({ title: { nl: 'Een' }, _status: { en: 'published', nl: 'draft' } });
  });

  fault('the status of a language that nobody wrote is another one’s', 'src/access/guard/guard-reads.ts', async () => {
    const { id } = await local.create({ collection: 'posts', locale: 'en', data: { title: 'One', _status: 'published' } });
    const read = await local.findByID({ collection: 'posts', id, locale: 'nl', fallbackLocale: 'en' });
    expect(read).toMatchObject({ title: 'One', _status: 'published' });
  });

  fault('published words stay in their place when rows move', 'src/publication/reconcile/merge-published-locale.ts', async () => {
    const { id, first, second } = await publishedTwice();
    const rows = [
      { id: second, words: 'second' },
      { id: first, words: 'first' },
    ];
    await local.update({ collection: 'posts', id, locale: 'en', publishSpecificLocale: 'en', data: { rows, _status: 'published' } });
    expect(await local.findByID({ collection: 'posts', id, locale: 'all' })).toMatchObject({
      rows: [
        { id: second, words: { en: 'second', nl: 'eerste' } },
        { id: first, words: { en: 'first', nl: 'tweede' } },
      ],
    });
  });

  fault('the copy beside a published version keeps an old time', 'src/access/stale-saves/refuse-stale-saves.ts', async () => {
    const { id } = await publishedTwice();
    const { updatedAt } = await local.findByID({ collection: 'posts', id, locale: 'en' });
    const { docs } = await db.findVersions({ collection: 'posts', where: { parent: { equals: id } }, sort: '-updatedAt', limit: 1 });
    const version = docs[0]?.['version'] as { readonly updatedAt: string };
    expect(docs[0]).toMatchObject({ snapshot: true });
    expect(Date.parse(version.updatedAt)).toBeLessThan(Date.parse(String(updatedAt)));
  });

  fault('a call writes its language into the request it is given', 'src/content/shared/publish-gate.ts', async () => {
    const req = await createLocalReq({ locale: 'en' }, payload);
    await local.find({ collection: 'posts', locale: 'nl', limit: 1, req });
    expect(req.locale).toBe('nl');
  });
});
