import { copyDataFromLocale } from '@payloadcms/ui/utilities/copyDataFromLocale';
import { createLocalReq } from 'payload';
import { expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

interface Row {
  id: string;
  heading?: string | null;
  blocks?: { id: string; blockType: string; title?: string | null }[];
}

interface Chapter {
  id: string;
  title?: unknown;
  summary?: unknown;
  slug?: unknown;
  sections?: Row[];
  _status?: unknown;
}

describeOnBothDatabases('a document in several languages', (house) => {
  const create = async (data: object, locale: Locale = 'en'): Promise<Chapter> =>
    (await house.payload.create({ collection: 'chapters', locale, draft: true, data: data })) as unknown as Chapter;
  const save = async (id: string, locale: Locale, data: object, draft = true): Promise<Chapter> =>
    (await house.payload.update({ collection: 'chapters', id, locale, draft, data: data })) as unknown as Chapter;
  const publish = (id: string, locale: Locale, data: object = {}) => save(id, locale, { ...data, _status: 'published' }, false);
  const read = async (id: string, locale: Locale | 'all', draft = false): Promise<Chapter> =>
    (await house.payload.findByID({ collection: 'chapters', id, locale, draft, fallbackLocale: false })) as unknown as Chapter;

  it('gives no English for missing Dutch, though nobody says what to fall back to', async () => {
    const { id } = await create({ title: 'English', summary: 'English' });
    const dutch = (await house.payload.findByID({ collection: 'chapters', id, locale: 'nl', draft: true })) as unknown as Chapter;
    expect(dutch.title ?? null).toBeNull();
    expect(dutch.summary ?? null).toBeNull();
    const rest = (await (
      await house.rest(`/chapters/${id}?locale=nl&draft=true`, { as: await house.person('administrator') })
    ).json()) as Chapter;
    expect(rest.title ?? null).toBeNull();
  });

  it('stores no English in the Dutch fields that a Dutch save leaves empty', async () => {
    const { id } = await create({ title: 'English', summary: 'Summary' });
    await save(id, 'nl', { title: 'Nederlands' });
    const { title, summary, slug } = await read(id, 'all', true);
    expect(title).toEqual({ en: 'English', nl: 'Nederlands' });
    expect(Object.values(summary as object).filter((text) => text !== null)).toEqual(['Summary']);
    expect((slug as Record<string, string>)['nl']).not.toBe((slug as Record<string, string>)['en']);
  });

  it('copies to Dutch what German has, and no English in its place', async () => {
    const { user } = await house.person('administrator');
    const { id } = await create({ title: 'English', summary: 'English' });
    await save(id, 'de', { title: 'Deutsch' });
    const req = await createLocalReq({ user, locale: 'nl' }, house.payload);
    await copyDataFromLocale({ req, collectionSlug: 'chapters', docID: id, fromLocale: 'de', toLocale: 'nl' });
    const { title, summary, slug } = await read(id, 'all', true);
    expect(title).toEqual({ en: 'English', de: 'Deutsch', nl: 'Deutsch' });
    expect(Object.values(summary as object).filter((text) => text !== null)).toEqual(['English']);
    expect((slug as Record<string, string>)['nl']).not.toBe((slug as Record<string, string>)['en']);
  });

  it('stays a draft in Dutch when English is published', async () => {
    const { id } = await create({ title: 'English' });
    await save(id, 'nl', { title: 'Concept' });
    await publish(id, 'en');
    expect((await read(id, 'all')).title).toEqual({ en: 'English' });
    expect((await read(id, 'nl'))._status).not.toBe('published');
    expect((await read(id, 'nl', true)).title).toBe('Concept');
  });

  it('never calls a language published that was not, and names the published ones alike on both databases', async () => {
    const { id } = await create({ title: 'English' });
    await publish(id, 'en');
    const statuses = (await read(id, 'all'))._status as Record<string, string>;
    expect(Object.entries(statuses).filter(([, status]) => status === 'published')).toEqual([['en', 'published']]);
    for (const locale of ['nl', 'de', 'pt', 'sk'] as const) expect((await read(id, locale))._status ?? 'draft').toBe('draft');
  });

  it('never shows the public a Dutch text that was taken back, in any way of asking', async () => {
    const { id } = await create({ title: 'English' });
    await publish(id, 'en');
    await publish(id, 'nl', { title: 'Teruggetrokken' });
    await save(id, 'nl', { _status: 'draft' }, false);
    for (const path of [
      `/chapters/${id}?locale=all`,
      `/chapters/${id}?locale=nl`,
      '/chapters?locale=all',
      '/chapters?locale=nl&draft=true',
    ]) {
      expect(await (await house.rest(path)).text()).not.toContain('Teruggetrokken');
    }
    const { data } = await house.graphql(`{ Chapters(locale: nl) { docs { title } } }`);
    expect(JSON.stringify(data)).not.toContain('Teruggetrokken');
  });

  it('may lack a required text in a language: it reads as nothing, not as an empty string', async () => {
    const { id } = await create({ title: 'English' });
    await publish(id, 'en');
    const { title } = await read(id, 'de');
    expect(title === undefined || title === null).toBe(true);
  });

  it('keeps its rows when the rows read in one language are saved in another', async () => {
    const sections = [{ heading: 'One', blocks: [{ blockType: 'keyAspects', title: 'First' }] }, { heading: 'Two' }];
    const { id, sections: stored = [] } = await create({ title: 'English', sections });
    await save(id, 'nl', { sections: stored.map((row) => ({ ...row, heading: `${row.heading ?? ''} nl` })) });
    const english = await read(id, 'en', true);
    const dutch = await read(id, 'nl', true);
    expect(english.sections?.map((row) => [row.id, row.heading])).toEqual(stored.map((row) => [row.id, row.heading]));
    expect(dutch.sections?.map((row) => [row.id, row.heading])).toEqual(stored.map((row) => [row.id, `${row.heading ?? ''} nl`]));
    expect(dutch.sections?.[0]?.blocks?.[0]?.id).toBe(stored[0]?.blocks?.[0]?.id);
  });
});
