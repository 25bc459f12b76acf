import { expect, it } from 'vitest';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { recordingTags } from '@/publication/store/reading-tags.ts';
import { PageCache } from '@/server/front/page-cache.ts';
import { storeResponse } from '@/server/front/stored-response.ts';
import { resolveAddress } from '@/site/address/resolve-address.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('a kept page', (house) => {
  it('gives way at once when its document gets another address: the old one then leads to the new', async () => {
    const { payload } = house;
    const cache = new PageCache({ maxBytes: 1_000_000 });
    const library = new DatabaseLibrary({
      store: payloadStore(payload),
      maxCharacters: 1_000_000,
      onChange: (tags) => cache.invalidate(tags),
    });
    const hear = () => catchUp({ store: payloadStore(payload), follower: library });
    /** What a reader finds at an address, kept as the front keeps pages. */
    const visit = async (slug: string): Promise<unknown> => {
      const page = await cache.getOrMake(`school.example /en/manual/${slug}`, async () => {
        const tags = new Set<string>();
        const found = recordingTags(tags, () => resolveAddress({ library, locale: 'en', segments: ['manual', slug] }));
        const body = found.type === 'redirect' ? { to: found.to, status: found.status } : found.type;
        return { response: await storeResponse(200, {}, Buffer.from(JSON.stringify(body))), tags, keep: true };
      });
      return JSON.parse(page.identity.body.toString()) as unknown;
    };

    const data = { title: 'Trust', _status: 'published' as const };
    const { id } = await payload.create({ collection: 'chapters', locale: 'en', data: data as never });
    await hear();
    expect(await visit('trust')).toBe('document');
    expect(await visit('confidence')).toBe('missing');
    await payload.update({ collection: 'chapters', id, locale: 'en', data: { slug: 'confidence', _status: 'published' } });
    await hear();
    expect(await visit('trust')).toEqual({ to: '/en/manual/confidence', status: 308 });
    expect(await visit('confidence')).toBe('document');
  });
});
