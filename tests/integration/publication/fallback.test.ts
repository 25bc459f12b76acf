import { beforeAll, expect, it } from 'vitest';
import { deliveryApi } from '@/delivery/delivery-api.ts';
import type { Locale } from '@/languages/locales.ts';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { resolveAddress } from '@/site/address/resolve-address.ts';
import { loadPage } from '@/site/page/load-page.ts';
import { sitemap } from '@/site/sitemap/sitemap.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('readers of a language that a document is not published in', (house) => {
  let library: DatabaseLibrary;
  let english = '';
  let dutch = '';

  const publish = async (id: string, locale: Locale, data: Record<string, unknown>) => {
    await house.payload.update({ collection: 'chapters', id, locale, data: { ...data, _status: 'published' } });
  };
  const ask = async (path: string) => {
    const answer = await deliveryApi({ library, feed: library }).request(`/api/v1${path}`);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  beforeAll(async () => {
    const create = async (sourceLocale: Locale, number: number, title: string) =>
      (
        await house.payload.create({
          collection: 'chapters',
          locale: sourceLocale,
          draft: true,
          data: { title, number, sourceLocale },
        })
      ).id;
    english = await create('en', 1, 'Trust');
    await publish(english, 'en', {});
    await publish(english, 'nl', { title: 'Vertrouwen' });
    await publish(english, 'sk', { title: 'Dôvera' });
    await house.payload.update({ collection: 'chapters', id: english, locale: 'en', data: { _status: 'draft' } });
    dutch = await create('nl', 2, 'Groei');
    await publish(dutch, 'nl', {});
    library = new DatabaseLibrary({ store: payloadStore(house.payload), maxCharacters: 1_000_000 });
    await catchUp({ store: payloadStore(house.payload), follower: library });
  });

  it('are given its source language, then English, and nothing else: English is never served the Dutch of an English document', async () => {
    const shown = (id: string, locale: Locale) => library.entry({ kind: 'chapters', id }, locale)?.locale;
    expect([shown(english, 'nl'), shown(english, 'sk')]).toEqual(['nl', 'sk']);
    expect([shown(english, 'en'), shown(english, 'de'), shown(english, 'pt')]).toEqual([undefined, undefined, undefined]);
    expect([shown(dutch, 'en'), shown(dutch, 'sk')]).toEqual(['nl', 'nl']);
    await publish(dutch, 'en', { title: 'Growth' });
    await house.payload.update({ collection: 'chapters', id: dutch, locale: 'nl', data: { _status: 'draft' } });
    await catchUp({ store: payloadStore(house.payload), follower: library });
    expect([shown(dutch, 'nl'), shown(dutch, 'sk')]).toEqual(['en', 'en']);
    await publish(dutch, 'nl', {});
    await house.payload.update({ collection: 'chapters', id: dutch, locale: 'en', data: { _status: 'draft' } });
    await catchUp({ store: payloadStore(house.payload), follower: library });
  });

  it('find it in no list, page, sitemap or answer, and those of its languages find it in all of them', async () => {
    expect((await ask('/en/chapters?fields=title')).body).toMatchObject({ items: [{ title: { text: 'Groei', lang: 'nl' } }], total: 1 });
    expect((await ask('/nl/chapters?fields=id')).body).toMatchObject({ items: [{ id: english }, { id: dutch }], total: 2 });
    expect((await ask(`/en/chapters/${english}`)).status).toBe(404);
    expect((await ask('/en/chapters/trust')).status).toBe(404);
    expect((await ask('/nl/chapters/vertrouwen')).status).toBe(200);
    const all = await ask(`/all/chapters/${english}`);
    expect(Object.keys(all.body['publications'] as object)).toEqual(['nl', 'sk']);
    const base = 'https://school.example';
    expect(sitemap({ library, base }, 'nl')).toContain('/nl/handboek/vertrouwen');
    expect(sitemap({ library, base }, 'en')).not.toContain('/trust');
    const page = await loadPage({ library, locale: 'nl', segments: ['handboek', 'vertrouwen'] });
    expect(page?.switches.map(({ locale, shown }) => [locale, shown])).toEqual([
      ['nl', 'nl'],
      ['sk', 'sk'],
    ]);
  });

  it('are told where the page is: an address of theirs that leads to none names the languages it can be read in', () => {
    const missing = { type: 'missing', elsewhere: { kind: 'chapters', id: english } };
    expect(resolveAddress({ library, locale: 'en', segments: ['manual', 'trust'] })).toEqual(missing);
    expect(resolveAddress({ library, locale: 'en', segments: ['manual', 'vertrouwen', 'nl'] })).toEqual(missing);
    expect(resolveAddress({ library, locale: 'en', segments: ['manual', 'nothing'] })).toEqual({ type: 'missing' });
  });

  it('read no passage of a third language in a page of their own', async () => {
    await house.payload.update({
      collection: 'chapters',
      id: english,
      locale: 'nl',
      data: { summary: 'Eerst komt vertrouwen.', _status: 'published' },
    });
    await catchUp({ store: payloadStore(house.payload), follower: library });
    expect((await library.read({ kind: 'chapters', id: english }, 'nl'))?.summary?.text).toBe('Eerst komt vertrouwen.');
    expect((await library.read({ kind: 'chapters', id: english }, 'sk'))?.summary).toBeUndefined();
  });
});
