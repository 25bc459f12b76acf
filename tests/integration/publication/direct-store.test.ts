import { expect, it } from 'vitest';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { openStore } from '@/publication/store/direct/open-store.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('publications read without Payload', (house) => {
  it('are the same feed, head and records as through Payload, tombstones included', async () => {
    const { payload } = house;
    const direct = await openStore(house.databaseUri);
    try {
      expect(await direct.head()).toEqual({ cursor: 0, mark: '' });
      const data = { title: 'Listening', _status: 'published', place: 'ordinary', licence: 'CC-BY-4.0', sourceLocale: 'en' } as const;
      const page = await payload.create({ collection: 'pages', locale: 'en', data });
      await payload.update({ collection: 'pages', id: page.id, locale: 'sk', data: { title: 'Počúvanie', _status: 'published' } });
      const taken = await payload.create({ collection: 'pages', locale: 'en', data: { ...data, title: 'Taken back' } });
      await payload.update({ collection: 'pages', id: taken.id, locale: 'en', data: { _status: 'draft' } });

      const through = payloadStore(payload);
      const feed = await through.feed({ after: 0, limit: 100 });
      expect(feed.map(({ locale, state }) => `${locale} ${state}`)).toEqual(['en published', 'sk published', 'en tombstone']);
      expect(await direct.feed({ after: 0, limit: 100 })).toEqual(feed);
      expect(await direct.feed({ after: feed[0]?.cursor ?? 0, limit: 1 })).toEqual(feed.slice(1, 2));
      const head = await through.head();
      expect(head).toEqual({ cursor: 4, mark: feed.at(-1)?.mark });
      expect(await direct.head()).toEqual(head);
      for (const cursor of [0, 1, 2, 3, 4, 5]) expect(await direct.mark(cursor)).toBe(await through.mark(cursor));
      expect(await direct.mark(5)).toBe(head.mark);
      expect(await direct.mark(0)).toBeUndefined();
      const key = `pages/${page.id}/sk`;
      const record = await direct.record(key);
      expect(record?.title.text).toBe('Počúvanie');
      expect(record).toEqual(await through.record(key));
      expect(await direct.record(`pages/${taken.id}/en`)).toBeUndefined();
    } finally {
      await direct.close();
    }
  });
});
