import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { followFeed } from '@/publication/feed/follow-feed.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { openStore } from '@/publication/store/direct/open-store.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import type { PublicationStore } from '@/publication/store/publication-store.ts';
import { PageCache } from '@/server/front/page-cache.ts';
import { storeResponse } from '@/server/front/stored-response.ts';
import { backupOf } from '../../support/backup-of.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('a database set back under a running library', (house) => {
  const publish = (title: string) =>
    house.payload.create({
      collection: 'pages',
      locale: 'en',
      data: { title, _status: 'published', place: 'ordinary', licence: 'CC-BY-4.0', sourceLocale: 'en' },
    });
  const titlesOf = (library: DatabaseLibrary) => library.entries('pages', 'en').map(({ title }) => title.text);
  const opened = async (store: PublicationStore, more: { onReset?: () => void } = {}) => {
    const library = new DatabaseLibrary({ store, maxCharacters: 1_000_000, ...more });
    await catchUp({ store, follower: library });
    return library;
  };

  it('is noticed by who follows the feed: library and kept pages begin anew, and readers see the old or the new, never nothing', async () => {
    await publish('Before one');
    const last = await publish('Before two');
    const backup = await backupOf(house);
    const lost = await publish('Lost');
    const direct = await openStore(house.databaseUri);
    const stop = new AbortController();
    try {
      const cache = new PageCache({ maxBytes: 1_000_000 });
      let resets = 0;
      const library = await opened(direct, {
        onReset: () => {
          resets += 1;
          cache.clear();
        },
      });
      expect(titlesOf(library)).toEqual(['Before one', 'Before two', 'Lost']);
      expect((await library.read({ kind: 'pages', id: lost.id }, 'en'))?.title.text).toBe('Lost');
      const response = await storeResponse(200, {}, Buffer.from('a page'));
      await cache.getOrMake('/en', () => Promise.resolve({ response, tags: new Set<string>(), keep: true }));

      const failures: unknown[] = [];
      const follow = { store: direct, followers: [library], pollEvery: 10, signal: stop.signal };
      const followed = followFeed({ ...follow, onFailure: (error) => failures.push(error) });
      const seen = new Set<string>();
      await backup.putBack();
      while (resets === 0) {
        seen.add(titlesOf(library).join());
        await pause(5);
      }
      seen.add(titlesOf(library).join());
      expect([...seen]).toEqual(['Before one,Before two,Lost', 'Before one,Before two']);
      expect(cache.size.pages).toBe(0);
      expect(await library.read({ kind: 'pages', id: lost.id }, 'en')).toBeUndefined();
      expect((await library.read({ kind: 'pages', id: last.id }, 'en'))?.title.text).toBe('Before two');

      await publish('After');
      while (titlesOf(library).length < 3) await pause(5);
      expect(titlesOf(library)).toEqual(['After', 'Before one', 'Before two']);
      stop.abort();
      await followed;
      expect(resets).toBe(1);
      expect(failures).toEqual([]);
    } finally {
      stop.abort();
      await direct.close();
    }
  });

  it('is noticed where the new history is as long as the old, or longer', async () => {
    const backup = await backupOf(house);
    const before = titlesOf(await opened(payloadStore(house.payload)));
    for (const titles of [['Same length'], ['Longer 1', 'Longer 2']]) {
      await publish('Lost again');
      const direct = await openStore(house.databaseUri);
      const libraries = [
        { store: direct, library: await opened(direct) },
        { store: payloadStore(house.payload), library: await opened(payloadStore(house.payload)) },
      ];
      await backup.putBack();
      for (const title of titles) await publish(title);
      for (const { store, library } of libraries) {
        expect(titlesOf(library)).toContain('Lost again');
        await catchUp({ store, follower: library });
        expect(titlesOf(library)).toEqual([...before, ...titles].sort());
      }
      await direct.close();
      await backup.putBack();
    }
  });

  it('is no other history where nothing was lost: a backup put back as it is goes unnoticed', async () => {
    const backup = await backupOf(house);
    let resets = 0;
    const direct = await openStore(house.databaseUri);
    const library = await opened(direct, { onReset: () => (resets += 1) });
    await backup.putBack();
    await publish('Afterwards');
    await catchUp({ store: direct, follower: library });
    expect(titlesOf(library)).toContain('Afterwards');
    expect(resets).toBe(0);
    await direct.close();
  });

  it('is reached by whoever must have a position of the new history, and a position of the old one is reached by nobody', async () => {
    const store = payloadStore(house.payload);
    const backup = await backupOf(house);
    await publish('Lost at last');
    const [front, back] = [await opened(store), await opened(store)];
    const lost = front.position;
    await backup.putBack();
    await publish('New');
    await catchUp({ store, follower: front });
    expect(front.position.cursor).toBe(lost.cursor);
    expect(front.position.mark).not.toBe(lost.mark);
    expect(titlesOf(back)).toContain('Lost at last');
    expect(await back.catchUpTo(front.position, 1000)).toBe(true);
    expect(titlesOf(back)).toContain('New');
    expect(titlesOf(back)).not.toContain('Lost at last');
    expect(await back.catchUpTo(lost, 0)).toBe(false);
  });

  it('makes no page from what was lost, for a front that stands at a position which both histories have', async () => {
    const store = payloadStore(house.payload);
    const backup = await backupOf(house);
    await publish('Lost again');
    const back = await opened(store);
    await backup.putBack();
    const front = await opened(store);
    expect(front.position.cursor).toBe(back.position.cursor - 1);
    expect(await back.catchUpTo(front.position, 0)).toBe(true);
    expect(titlesOf(back)).toContain('Lost again');
    expect(await back.catchUpSurely(front.position, 1000)).toBe(true);
    expect(titlesOf(back)).toEqual(titlesOf(front));
    expect(titlesOf(back)).not.toContain('Lost again');
  });

  it('may be empty afterwards', async () => {
    const store = payloadStore(house.payload);
    const library = await opened(store);
    expect(titlesOf(library).length).toBeGreaterThan(0);
    for (const collection of ['publications', 'feed-marks'] as const)
      await house.payload.db.deleteMany({ collection, where: { cursor: { greater_than: 0 } } });
    await catchUp({ store, follower: library });
    expect(titlesOf(library)).toEqual([]);
    expect(library.position).toEqual({ cursor: 0, mark: '' });
  });
});
