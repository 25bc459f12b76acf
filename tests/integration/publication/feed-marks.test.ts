import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import { expect, it } from 'vitest';
import { pruneMarks } from '@/publication/feed/prune-marks.ts';
import { readFeed } from '@/publication/feed/read-feed.ts';
import { readMark } from '@/publication/feed/read-mark.ts';
import { takeCursor } from '@/publication/reconcile/take-cursor.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('a write to the feed', (house) => {
  const marks = async () =>
    (
      await house.payload.db.find<{ cursor: number; mark: string; time: string }>({
        collection: 'feed-marks',
        sort: 'cursor',
        pagination: false,
      })
    ).docs;
  const feed = async () => (await readFeed({ payload: house.payload, after: 0, limit: 100 })).map(({ cursor, mark }) => ({ cursor, mark }));
  const data = { place: 'ordinary', licence: 'CC-BY-4.0', sourceLocale: 'en' } as const;
  let id = '';

  it('leaves one mark, however many languages it wrote, and a replacement leaves another', async () => {
    ({ id } = await house.payload.create({ collection: 'pages', locale: 'en', data: { ...data, title: 'One', _status: 'published' } }));
    await house.payload.update({ collection: 'pages', id, locale: 'nl', data: { title: 'Een', _status: 'published' } });
    const [first] = await marks();
    await house.payload.update({ collection: 'pages', id, locale: 'en', data: { summary: 'Both change.', _status: 'published' } });
    const all = await marks();
    const [en, nl] = await feed();
    expect(all.map(({ cursor }) => cursor)).toEqual([1, 2, en?.cursor ?? 0]);
    expect(all[0]).toEqual(first);
    expect(nl?.cursor).toBe((en?.cursor ?? 0) + 1);
    expect(nl?.mark).toBe(en?.mark);
    expect(en?.mark).toBe(all[2]?.mark);
    expect(new Set(all.map(({ mark }) => mark)).size).toBe(3);
    expect(await readMark({ payload: house.payload, cursor: nl?.cursor ?? 0 })).toBe(en?.mark);
    expect(await readMark({ payload: house.payload, cursor: 1 })).toBe(first?.mark);
  });

  it('leaves no mark when it is rolled back, and the next one takes its cursor with a mark of its own', async () => {
    const before = await marks();
    const attempt = async (end: 'keep' | 'give up') => {
      const req = await createLocalReq({}, house.payload);
      await initTransaction(req);
      const taken = [await takeCursor({ payload: house.payload, req }), await takeCursor({ payload: house.payload, req })] as const;
      await (end === 'keep' ? commitTransaction(req) : killTransaction(req));
      return taken;
    };
    const [lost, lostToo] = await attempt('give up');
    expect(lostToo).toEqual({ cursor: lost.cursor + 1, mark: lost.mark });
    expect(await marks()).toEqual(before);
    const [kept] = await attempt('keep');
    expect(kept.cursor).toBe(lost.cursor);
    expect(kept.mark).not.toBe(lost.mark);
    expect((await marks()).map(({ mark }) => mark)).toEqual([...before.map(({ mark }) => mark), kept.mark]);
  });

  it('takes away marks beyond the end of the feed: what they stood for is gone', async () => {
    const beyond = (await marks()).at(-1);
    expect(beyond?.cursor).toBeGreaterThan((await feed()).at(-1)?.cursor ?? 0);
    await house.payload.update({ collection: 'pages', id, locale: 'nl', data: { title: 'Eén', _status: 'published' } });
    const newest = (await marks()).at(-1);
    expect(newest?.cursor).toBe(beyond?.cursor);
    expect(newest?.mark).not.toBe(beyond?.mark);
    expect((await feed()).at(-1)).toEqual({ cursor: newest?.cursor, mark: newest?.mark });
  });

  it('is remembered for 400 days, the newest for ever', async () => {
    const all = await marks();
    const day = 24 * 60 * 60 * 1000;
    const newest = new Date(all.at(-1)?.time ?? '').getTime();
    await pruneMarks({ payload: house.payload, now: new Date(newest + 399 * day) });
    expect(await marks()).toEqual(all);
    await pruneMarks({ payload: house.payload, now: new Date(newest + 401 * day) });
    expect(await marks()).toEqual(all.slice(-1));
  });
});
