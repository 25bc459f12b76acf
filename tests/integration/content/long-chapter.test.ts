import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { deliveryApi } from '@/delivery/delivery-api.ts';
import { type Locale, locales } from '@/languages/locales.ts';
import { catchUp } from '@/publication/feed/catch-up.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { loadPage } from '@/site/page/load-page.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { Person } from '../../support/house.ts';
import { text } from '../../unit/passages/text.ts';

/** 20 sections of 20 paragraphs of 100 words. */
const [sections, paragraphs, words] = [20, 20, 100];

describeOnBothDatabases('a chapter of 40,000 words in five languages', (house) => {
  let admin: Person;
  let id = '';
  const ids = Array.from({ length: sections }, () => ({ row: randomUUID(), block: randomUUID() }));

  beforeAll(async () => {
    admin = await house.person('administrator');
  });

  const body = (locale: Locale, said: string) =>
    Array.from({ length: sections }, (_, section) => ({
      id: ids[section]?.row,
      heading: `${locale} ${String(section)}`,
      blocks: [
        {
          id: ids[section]?.block,
          blockType: 'prose',
          body: text(
            ...Array.from(
              { length: paragraphs },
              (__, paragraph) =>
                [
                  `${Array.from({ length: words - 1 }, (___, word) => `word${String(word)}`).join(' ')} ${said}${String(paragraph)}.`,
                ] as const,
            ),
          ),
        },
      ],
    }));

  async function send(path: string, method: 'POST' | 'PATCH', data: object): Promise<{ doc: { id: string } }> {
    const form = new FormData();
    form.set('_payload', JSON.stringify(data));
    // As the form sends it: multipart, with the document in one part.
    const response = await house.rest(path, { as: admin, method, body: form });
    expect(response.status, (await response.clone().text()).slice(0, 500)).toBeLessThan(300);
    return (await response.json()) as { doc: { id: string } };
  }

  it('is made, saved as a draft and published in each language, as the form sends it', { timeout: 480_000 }, async () => {
    const made = await send('/chapters?locale=en&depth=0&draft=true', 'POST', {
      title: 'Long',
      sourceLocale: 'en',
      sections: body('en', 'first'),
    });
    ({ id } = made.doc);
    for (const locale of locales) {
      const data = { title: `Long ${locale}`, sections: body(locale, locale) };
      await send(`/chapters/${id}?locale=${locale}&depth=0&draft=true`, 'PATCH', { ...data, _status: 'draft' });
      await send(`/chapters/${id}?locale=${locale}&depth=0`, 'PATCH', {
        ...data,
        _status: 'published',
        overrideReason: 'The words are of no language.',
      });
    }
  });

  it('opens, with every word of every language, in the form, on the page and in the API', { timeout: 240_000 }, async () => {
    const library = new DatabaseLibrary({ store: payloadStore(house.payload), maxCharacters: 100_000_000 });
    await catchUp({ store: payloadStore(house.payload), follower: library });
    for (const locale of locales) {
      const draft = await house.rest(`/chapters/${id}?locale=${locale}&draft=true&depth=0`, { as: admin });
      expect(draft.status).toBe(200);
      expect((await draft.text()).split(`${locale}${String(paragraphs - 1)}.`)).toHaveLength(sections + 1);
      const answer = await deliveryApi({ library, feed: library }).request(`/api/v1/${locale}/chapters/${id}`);
      const delivered = await answer.text();
      expect(answer.status).toBe(200);
      expect(delivered.split(`${locale}${String(paragraphs - 1)}.`)).toHaveLength(sections + 1);
      const slug = (JSON.parse(delivered) as { publication: { slug: string } }).publication.slug;
      const page = await loadPage({ library, locale, segments: [pathWord[locale], slug] });
      expect(page?.type).toBe('document');
    }
  });
});

const pathWord: Readonly<Record<Locale, string>> = { en: 'manual', nl: 'handboek', de: 'handbuch', pt: 'manual', sk: 'prirucka' };
