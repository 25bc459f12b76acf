import { describe, expect, it } from 'vitest';
import { deliveryApi } from '@/delivery/delivery-api.ts';
import { entrySchema } from '@/delivery/schemas.ts';
import { beginning } from '@/publication/feed/bookmark.ts';
import { makeEntry } from '@/publication/store/make-entry.ts';
import { fakeLibrary } from '../../support/site/fake-library.ts';
import { fixtures } from '../../support/site/fixtures.ts';
import { publication } from '../../support/site/publication.ts';

const feed = { bookmark: () => beginning, entriesAfter: () => [], catchUpTo: () => Promise.resolve(true) };

/** As a new field of the name would give it: a group, where the place of a page is a word. */
const content = { country: 'BE', place: { town: 'Leuven', street: 'Dorpsstraat' }, number: 'seven', date: 5, variants: ['a'] } as const;
const partner = publication({ kind: 'partners', id: 'school', locale: 'en', slug: 'school', title: 'A school', content });

async function list(path: string): Promise<unknown> {
  const answer = await deliveryApi({ library: fakeLibrary([...fixtures, partner]), feed }).request(path);
  return answer.json();
}

describe('an entry of the delivery API', () => {
  it('is for every kind what the API’s own description says', () => {
    const entries = [...fixtures, partner].map(makeEntry);
    expect(entries.map((entry) => entrySchema.strict().parse(entry))).toEqual(entries);
  });

  it('has a place for pages, and none for a kind that has a field of that name which is something else', async () => {
    expect(await list('/api/v1/en/partners?fields=id,place,number,date,variants')).toMatchObject({
      items: expect.arrayContaining([{ id: 'school' }]) as unknown,
    });
    expect(await list('/api/v1/en/pages?fields=place')).toMatchObject({ items: expect.arrayContaining([{ place: 'home' }]) as unknown });
  });

  it('leaves out what was stored under a field of the entry and is of another type', () => {
    const page = publication({ kind: 'pages', id: 'odd', locale: 'en', slug: 'odd', title: 'Odd', content: {} });
    expect(makeEntry({ ...page, content: { place: { town: 'Leuven' } } as never })).not.toHaveProperty('place');
  });
});
