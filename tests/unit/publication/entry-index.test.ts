import { describe, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import type { FeedEntry } from '@/publication/feed/read-feed.ts';
import { EntryIndex } from '@/publication/store/entry-index.ts';

let cursor = 0;
function published(
  document: string,
  locale: Locale,
  title: string,
  more: { number?: number; slug?: string; formerSlugs?: string[] } = {},
): FeedEntry {
  cursor += 1;
  const slug = more.slug ?? title.toLowerCase();
  return {
    cursor,
    mark: '',
    kind: 'chapters',
    document,
    locale,
    state: 'published',
    formerSlugs: more.formerSlugs ?? [],
    entry: {
      kind: 'chapters',
      id: document,
      locale,
      sourceLocale: 'en',
      slug,
      title: { text: title, lang: locale, origin: 'own' },
      translationState: 'reviewed',
      words: { own: 1, unreviewed: 0, machine: 0, outdated: 0, fallback: 0 },
      modifiedAt: '2026-01-01T00:00:00.000Z',
      ...(more.number === undefined ? {} : { number: more.number }),
    },
  };
}

describe('the index of entries', () => {
  it('lists each document once, in the language or its source, by number and then by title as that language sorts', () => {
    const index = new EntryIndex();
    index.take(published('b', 'en', 'Beta', { number: 2 }));
    index.take(published('a', 'en', 'Alpha', { number: 10 }));
    index.take(published('b', 'sk', 'Čas', { number: 2 }));
    index.take(published('c', 'en', 'Zeta'));
    index.take(published('d', 'en', 'Čo'));
    expect(index.list('chapters', 'sk').map((entry) => `${entry.locale} ${entry.title.text}`)).toEqual([
      'sk Čas',
      'en Alpha',
      'en Čo',
      'en Zeta',
    ]);
  });

  it('lists nothing for a language of which only a third one is public, and counts what each language lists', () => {
    const index = new EntryIndex();
    index.take(published('a', 'nl', 'Vertrouwen'));
    expect(index.list('chapters', 'en')).toEqual([]);
    expect(index.entry('chapters', 'a', 'sk')).toBeUndefined();
    expect(index.list('chapters', 'nl').map(({ id }) => id)).toEqual(['a']);
    expect([index.count('chapters'), index.countIn('chapters', 'en'), index.countIn('chapters', 'nl')]).toEqual([1, 0, 1]);
  });

  it('says when a list does not look different', () => {
    const index = new EntryIndex();
    expect(index.take(published('a', 'en', 'Alpha'))).toBe(true);
    expect(index.take(published('a', 'en', 'Alpha'))).toBe(false);
  });

  it('keeps leading from an address of a language that was taken back, while another is public', () => {
    const index = new EntryIndex();
    index.take(published('a', 'en', 'Trust'));
    index.take({
      cursor: (cursor += 1),
      mark: '',
      kind: 'chapters',
      document: 'a',
      locale: 'nl',
      state: 'tombstone',
      entry: null,
      formerSlugs: ['vertrouwen'],
    });
    expect(index.findBySlug('chapters', 'nl', 'vertrouwen')).toEqual({ id: 'a', current: false });
  });

  it('leads from an old address to the document, and nowhere once it is gone', () => {
    const index = new EntryIndex();
    index.take(published('a', 'nl', 'Nieuw', { slug: 'nieuw', formerSlugs: ['oud'] }));
    expect(index.findBySlug('chapters', 'nl', 'oud')).toEqual({ id: 'a', current: false });
    index.take({
      cursor: (cursor += 1),
      mark: '',
      kind: 'chapters',
      document: 'a',
      locale: 'nl',
      state: 'tombstone',
      entry: null,
      formerSlugs: [],
    });
    expect(index.findBySlug('chapters', 'nl', 'oud')).toBeUndefined();
    expect(index.list('chapters', 'nl')).toEqual([]);
  });
});
