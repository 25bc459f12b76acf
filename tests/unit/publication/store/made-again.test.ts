import { describe, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { pathKinds, pathWords, type PathKind } from '@/languages/path-words.ts';
import type { Publication } from '@/publication/record/publication.ts';
import { type KeptPages, keptPages } from '../../../support/kept/kept-pages.tsx';
import { type MemoryStore, memoryStore } from '../../../support/kept/memory-store.ts';
import { publication, rich, text } from '../../../support/site/publication.ts';

/** A document that says something, in English and Dutch. */
function both(store: MemoryStore, kind: PathKind, id: string, more: object = {}, said = 'We meet.'): void {
  for (const locale of ['en', 'nl'] as const) store.publish(one(kind, id, locale, more, said));
}

function one(kind: PathKind, id: string, locale: Locale, more: object = {}, said = 'We meet.'): Publication {
  const sections = [{ id: 's', heading: text('Heading', locale), blocks: [{ id: 'b', type: 'prose', body: rich([said], locale) }] }];
  return publication({
    kind,
    id,
    locale,
    slug: `${id}-${locale}`,
    title: `${id} ${locale}`,
    content: { sections, ...more } as never,
  });
}

/** Two documents of each kind, and everything read once. */
async function begin(): Promise<{ store: MemoryStore; pages: KeptPages; madeAgain: () => Promise<readonly string[]> }> {
  const store = memoryStore();
  for (const kind of pathKinds) {
    both(store, kind, `${kind}-1`, { ...numbered(kind, 1), ...needed(kind) });
    both(store, kind, `${kind}-2`, { ...numbered(kind, 2), ...needed(kind) });
  }
  const pages = keptPages(store);
  await pages.follow();
  const known = pages.addresses().filter((address) => /^\/(?:en|nl|sitemaps\/(?:en|nl))/.test(address));
  for (const address of known) await pages.read(address);
  const madeAgain = async () => {
    await pages.follow();
    const gone: string[] = [];
    for (const address of known) if ((await pages.kept(address)) === undefined) gone.push(address);
    return gone.sort();
  };
  return { store, pages, madeAgain };
}

function numbered(kind: PathKind, number: number): object {
  return kind === 'chapters' || kind === 'modules' ? { number } : {};
}

function needed(kind: PathKind): object {
  if (kind === 'terms') return { definition: text('Nothing.') };
  return kind === 'references' ? { citationKey: 'key', type: 'book' } : {};
}

/** Whatever counts and lists all that is public. */
const counted = ['/en/translations', '/nl/vertalingen', '/sitemaps/en.xml', '/sitemaps/nl.xml'];

/**
 * Published in English beside two of its kind; Dutch readers get it as a fallback, linked from front page, list and neighbour. A kind that
 * does not stand here is linked from its list alone.
 */
const afterAThird: Readonly<Partial<Record<PathKind, readonly string[]>>> = {
  chapters: [...counted, '/en', '/en/manual', '/en/manual/chapters-2-en', '/nl', '/nl/handboek', '/nl/handboek/chapters-2-nl'],
  concepts: [...counted, '/en', '/en/knowledge', '/nl', '/nl/kennisbank'],
  practices: [...counted, '/en', '/en/good-practice', '/nl', '/nl/goede-praktijken'],
  modules: [...counted, '/en', '/en/training', '/en/training/modules-2-en', '/nl', '/nl/vorming', '/nl/vorming/modules-2-nl'],
  tools: [...counted, '/en', '/en/toolbox', '/nl', '/nl/gereedschapskist'],
  episodes: [...counted, '/en', '/en/podcast', '/nl', '/nl/podcast'],
  news: [...counted, '/en', '/en/news', '/nl', '/nl/nieuws'],
  pages: [...counted, '/en/pages', '/nl/pagina'],
  partners: [...counted, '/en/partners', '/nl/partners'],
  terms: [...counted, '/en', '/en/glossary', '/nl', '/nl/woordenlijst'],
  references: ['/en/references', '/nl/bronnen'],
};

describe('of the English and Dutch pages are made again', () => {
  it.each(pathKinds)('those that show it, when one more of %s comes', async (kind) => {
    const { store, madeAgain } = await begin();
    store.publish(one(kind, `${kind}-3`, 'en', { ...numbered(kind, 3), ...needed(kind) }));
    expect(await madeAgain()).toEqual(
      [...(afterAThird[kind] ?? [...counted, `/en/${pathWords[kind].en}`, `/nl/${pathWords[kind].nl}`])].sort(),
    );
  });

  it('the English texts in which a new term stands, beside what shows all terms', async () => {
    const { store, madeAgain } = await begin();
    const said = (await madeAgain()).length;
    store.publish({ ...one('terms', 'heading', 'en', needed('terms')), title: text('Meet') });
    const gone = await madeAgain();
    expect(said).toBe(0);
    expect(gone).toContain('/en/manual/chapters-1-en');
    expect(gone).toContain('/en/news/news-2-en');
    expect(gone.filter((address) => address.startsWith('/nl'))).toEqual(['/nl', '/nl/vertalingen', '/nl/woordenlijst']);
  });

  it('every page of both languages, when the first of a kind comes and the menu gets a line', async () => {
    const store = memoryStore();
    both(store, 'chapters', 'only');
    const pages = keptPages(store);
    await pages.follow();
    const known = ['/en', '/en/manual', '/en/manual/only-en', '/nl/handboek/only-nl', '/en/translations', '/en/podcast', '/en/manual/none'];
    for (const address of known) await pages.read(address);
    store.publish(one('news', 'first', 'en'));
    await pages.follow();
    for (const address of known) expect(await pages.kept(address)).toBeUndefined();
  });

  it('its own page and the sitemap alone, when only the date of a document moves', async () => {
    const { store, madeAgain } = await begin();
    store.publish({ ...one('news', 'news-1', 'en'), modifiedAt: '2027-01-01T00:00:00.000Z' });
    expect(await madeAgain()).toEqual(['/en/news/news-1-en', '/sitemaps/en.xml']);
  });
});
