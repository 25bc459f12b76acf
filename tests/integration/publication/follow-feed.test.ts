import { expect, it } from 'vitest';
import { type Bookmark, beginning } from '@/publication/feed/bookmark.ts';
import { followFeed } from '@/publication/feed/follow-feed.ts';
import type { FeedEntry } from '@/publication/feed/read-feed.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('a follower of the feed', (house) => {
  it('is given again what it could not take in, and goes on from its own cursor', async () => {
    for (const title of ['One', 'Two', 'Three']) {
      await house.payload.create({
        collection: 'pages',
        locale: 'en',
        data: { title, _status: 'published', place: 'ordinary', licence: 'CC-BY-4.0', sourceLocale: 'en' },
      });
    }
    const taken: FeedEntry[] = [];
    const stop = new AbortController();
    let failures = 0;
    let bookmark = beginning;
    const follower = {
      name: 'a follower that fails once',
      bookmark: () => bookmark,
      take: (entries: readonly FeedEntry[], next: Bookmark) => {
        if (failures === 0) {
          failures += 1;
          throw new Error('the power failed');
        }
        taken.push(...entries);
        bookmark = next;
        if (taken.length === 3) stop.abort();
      },
      beginAnew: () => undefined,
    };
    await followFeed({
      store: payloadStore(house.payload),
      followers: [follower],
      pollEvery: 5,
      signal: stop.signal,
      onFailure: () => undefined,
    });
    expect(failures).toBe(1);
    expect(taken.map(({ entry }) => entry?.title.text)).toEqual(['One', 'Two', 'Three']);
    expect(taken.map(({ cursor }) => cursor)).toEqual([1, 2, 3]);
  });
});
