import { beforeAll, expect, it } from 'vitest';
import { deliveryApi } from '@/delivery/delivery-api.ts';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import type { PublicationStore } from '@/publication/store/publication-store.ts';
import { backupOf } from '../../support/backup-of.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: {
    readonly items?: readonly { readonly cursor: string; readonly document: string; readonly state: string }[];
    readonly next?: string;
    readonly error?: { readonly code: string; readonly message: string };
  };
}

describeOnBothDatabases('the feed of the delivery API', (house) => {
  const publish = (title: string) =>
    house.payload.create({
      collection: 'pages',
      locale: 'en',
      data: { title, _status: 'published', place: 'ordinary', licence: 'CC-BY-4.0', sourceLocale: 'en' },
    });
  /** A server: its library, what it asked the database, and its API. */
  const serve = async () => {
    const through = payloadStore(house.payload);
    const asked: string[] = [];
    let away = false;
    const noted = <T>(name: string, question: () => Promise<T>): Promise<T> => {
      asked.push(name);
      return away ? Promise.reject(new Error('no database')) : question();
    };
    const store: PublicationStore = {
      feed: (input) => noted('feed', () => through.feed(input)),
      head: () => noted('head', () => through.head()),
      mark: (cursor) => noted('mark', () => through.mark(cursor)),
      record: (key) => noted('record', () => through.record(key)),
    };
    const library = new DatabaseLibrary({ store, maxCharacters: 1_000_000 });
    const hear = () => catchUp({ store, follower: library });
    await hear();
    const api = deliveryApi({ library, feed: library });
    const feed = async (query: string): Promise<Answer> => {
      const answer = await api.request(`/api/v1/feed?${query}`);
      return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: (await answer.json()) as Answer['body'] };
    };
    return { library, asked, hear, feed, leave: () => (away = true) };
  };
  const documents = ({ body }: Answer) => body.items?.map(({ document }) => document);
  let ids: string[] = [];

  beforeAll(async () => {
    ids = [];
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) ids.push((await publish(title)).id);
  });

  it('is read in pages from the beginning, each document once, and on from the last word that it gave', async () => {
    const { feed, hear } = await serve();
    const pages: Answer[] = [];
    for (let after = '0'; pages.length < 3; after = pages.at(-1)?.body.next ?? '') pages.push(await feed(`after=${after}&limit=2`));
    expect(pages.map(documents)).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)]);
    const end = pages.at(-1)?.body.next ?? '';
    expect(end).toMatch(/^\d+\.[\w-]{16}$/);
    expect((await feed(`after=${end}`)).body).toEqual({ items: [], next: end });
    expect(documents(await feed(`after=${pages[0]?.body.items?.[0]?.cursor ?? ''}`))).toEqual(ids.slice(1));
    await house.payload.update({ collection: 'pages', id: ids[0] ?? '', locale: 'en', data: { summary: 'New.', _status: 'published' } });
    await hear();
    expect(documents(await feed(`after=${end}`))).toEqual(ids.slice(0, 1));
    expect(documents(await feed(''))).toEqual([...ids.slice(1), ids[0]]);
  });

  it('is told from memory where nothing is new, also while the database is away', async () => {
    const { feed, asked, leave } = await serve();
    const all = await feed('after=0');
    asked.length = 0;
    leave();
    expect((await feed(`after=${all.body.next ?? ''}`)).body).toEqual({ items: [], next: all.body.next });
    expect((await feed('after=0')).body).toEqual(all.body);
    expect(asked).toEqual([]);
  });

  it('goes no further than what this server has taken in, and waits for it where another server was ahead', async () => {
    const [here, ahead] = [await serve(), await serve()];
    const before = (await here.feed('after=0')).body.next ?? '';
    const { id } = await publish('Six');
    await ahead.hear();
    expect((await here.feed(`after=${before}`)).body).toEqual({ items: [], next: before });
    const given = await ahead.feed(`after=${before}`);
    expect(documents(given)).toEqual([id]);
    expect((await here.feed(`after=${given.body.next ?? ''}`)).body).toEqual({ items: [], next: given.body.next });
    expect(here.library.entries('pages', 'en').map((entry) => entry.id)).toContain(id);
  });

  it('refuses what is no cursor, what was one once, and what lies in the future, and says what to do', async () => {
    const { feed } = await serve();
    const next = (await feed('after=0')).body.next ?? '';
    const [cursor = '', mark = ''] = next.split('.');
    for (const after of ['', 'x', '-1', '1.5', `${next}x`, `0.${mark}`])
      expect(await feed(`after=${encodeURIComponent(after)}`)).toMatchObject({ status: 400, body: { error: { code: 'cursor' } } });
    const invented = [`${cursor}.${'A'.repeat(16)}`, `${String(Number(cursor) + 1)}.${mark}`, `1.${mark}`, `1.999999.${mark}`];
    for (const after of ['1', cursor, ...invented]) {
      const answer = await feed(`after=${after}`);
      expect([after, answer.status, answer.body.error?.code]).toEqual([after, 410, 'cursor']);
      expect(answer.body.error?.message).toContain('Begin anew: take a full copy, from "after=0" on');
    }
  });

  it('says with 503 that an older cursor cannot be looked up while the database is away', async () => {
    const { feed, hear, leave } = await serve();
    const old = (await feed('after=0')).body.next ?? '';
    await house.payload.update({ collection: 'pages', id: ids[0] ?? '', locale: 'en', data: { summary: 'A', _status: 'published' } });
    await house.payload.update({ collection: 'pages', id: ids[0] ?? '', locale: 'en', data: { summary: 'B', _status: 'published' } });
    await hear();
    const middle = (await feed(`after=${old}`)).body.next ?? '';
    await house.payload.update({ collection: 'pages', id: ids[0] ?? '', locale: 'en', data: { summary: 'C', _status: 'published' } });
    await hear();
    leave();
    expect(await feed(`after=${middle}`)).toMatchObject({ status: 503, retryAfter: '5', body: { error: { code: 'database' } } });
  });

  it('belongs to a history: after a restored backup a cursor of what was lost gets 410, one from before the backup goes on', async () => {
    const { feed, hear } = await serve();
    const before = (await feed('after=0')).body.next ?? '';
    const backup = await backupOf(house);
    await publish('Lost');
    await hear();
    const lost = (await feed(`after=${before}`)).body.next ?? '';
    const halfway = (await feed('after=0&limit=2')).body.next ?? '';
    await backup.putBack();
    const { id } = await publish('Kept');
    await hear();
    expect(documents(await feed(`after=${before}`))).toEqual([id]);
    for (const after of [lost, halfway]) expect((await feed(`after=${after}`)).status).toBe(410);
    expect(documents(await feed('after=0'))).toContain(id);
  });
});
