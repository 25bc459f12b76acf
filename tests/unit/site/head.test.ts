import { describe, expect, it } from 'vitest';
import { baseUrl } from '@/site/head/base-url.ts';
import { pageHead } from '@/site/head/page-head.ts';
import { loadPage } from '@/site/page/load-page.ts';
import { sitemap, sitemapIndex } from '@/site/sitemap/sitemap.ts';
import { type Locale, locales } from '@/languages/locales.ts';
import { fakeLibrary } from '../../support/site/fake-library.ts';
import { fixtures } from '../../support/site/fixtures.ts';

const library = fakeLibrary(fixtures);
const base = 'https://example.org';

async function headOf(locale: Locale, ...segments: string[]) {
  const sitePage = await loadPage({ library, locale, segments });
  if (sitePage === undefined) throw new Error(`no page at ${segments.join('/')}`);
  return pageHead({ sitePage, library, base });
}

describe('the head of a page', () => {
  it('names the page, its address and the same page in every language it is published in', async () => {
    expect(await headOf('nl', 'handboek', 'je-cop-laten-groeien')).toMatchObject({
      title: 'Je gemeenschap laten groeien · I CO-COPE',
      description: 'Van elkaar helpen naar samen iets maken: wat er dan verandert.',
      canonical: 'https://example.org/nl/handboek/je-cop-laten-groeien',
      alternates: {
        en: 'https://example.org/en/manual/making-your-cop-thrive',
        nl: 'https://example.org/nl/handboek/je-cop-laten-groeien',
        'x-default': 'https://example.org/en/manual/making-your-cop-thrive',
      },
      locale: 'nl',
      type: 'article',
    });
  });

  it('keeps a fallback out of search engines and points to the original', async () => {
    const head = await headOf('sk', 'prirucka', 'making-your-cop-thrive', 'en');
    expect(head.robots).toBe('noindex, follow');
    expect(head.canonical).toBe('https://example.org/en/manual/making-your-cop-thrive');
    expect(head.locale).toBe('en');
    expect(Object.keys(head.alternates)).toEqual(['en', 'nl', 'x-default']);
  });

  it('does the same for a front page that is shown in another language', async () => {
    expect(await headOf('de')).toMatchObject({ robots: 'noindex, follow', canonical: 'https://example.org/en' });
    expect(await headOf('nl')).toMatchObject({
      canonical: 'https://example.org/nl',
      title: 'I CO-COPE – Communities of practice for inclusive schools',
    });
  });

  it('lets lists stand in every language, and empty ones in no search engine', async () => {
    const list = await headOf('pt', 'manual');
    expect(list.alternates).toMatchObject({
      'pt-PT': 'https://example.org/pt/manual',
      sk: 'https://example.org/sk/prirucka',
      'x-default': 'https://example.org/en/manual',
    });
    expect(list.robots).toBeUndefined();
    const empty = fakeLibrary([]);
    const sitePage = await loadPage({ library: empty, locale: 'en', segments: ['news'] });
    expect(sitePage === undefined ? undefined : pageHead({ sitePage, library: empty, base }).robots).toBe('noindex, follow');
  });

  it('lets the page on how far a language is stand in every language', async () => {
    expect(await headOf('de', 'uebersetzungen')).toMatchObject({
      title: 'Wie weit das Deutsche ist · I CO-COPE',
      canonical: 'https://example.org/de/uebersetzungen',
      alternates: { en: 'https://example.org/en/translations', 'pt-PT': 'https://example.org/pt/traducoes' },
    });
    expect(sitemap({ library, base }, 'sk')).toContain(
      '<loc>https://example.org/sk/preklady</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/translations"/>',
    );
  });

  it('describes a term by its definition', async () => {
    expect((await headOf('en', 'glossary', 'agency')).description).toBe('Being able to set something in motion, and being asked.');
  });

  it('says what kind of thing it is in schema.org’s words', async () => {
    expect((await headOf('en', 'glossary', 'agency')).jsonLd).toMatchObject({
      '@type': 'DefinedTerm',
      name: 'Agency',
      inLanguage: 'en',
      description: 'Being able to set something in motion, and being asked.',
    });
    expect((await headOf('en', 'manual', 'making-your-cop-thrive')).jsonLd).toMatchObject({
      '@type': 'LearningResource',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      author: [{ '@type': 'Person', name: 'Inge Van de Putte' }],
    });
  });
});

describe('the sitemap', () => {
  it('has an index with one map for each language', () => {
    expect([...sitemapIndex(base).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc)).toEqual(
      locales.map((locale) => `https://example.org/sitemaps/${locale}.xml`),
    );
  });

  it('lists what is published in the language, with its translations, and no fallback', () => {
    const dutch = sitemap({ library, base }, 'nl');
    expect(dutch).toContain(
      '<loc>https://example.org/nl/handboek/je-cop-laten-groeien</loc><lastmod>2026-03-04T09:00:00.000Z</lastmod><xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/manual/making-your-cop-thrive"/>',
    );
    expect(dutch).not.toContain('/nl/handboek/why-communities-of-practice');
  });

  it('tells of the same languages as the page itself, with the one for everybody else', () => {
    const dutch = sitemap({ library, base }, 'nl');
    for (const address of ['en', 'en/manual', 'en/manual/making-your-cop-thrive'])
      expect(dutch).toContain(`<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/${address}"/>`);
  });

  it('names the front page once, and no page of its own for it', () => {
    const english = sitemap({ library, base }, 'en');
    expect(english.match(/<loc>https:\/\/example\.org\/en<\/loc>/g)).toHaveLength(1);
    expect(english).not.toContain('/en/pages/home');
  });
});

describe('the base of addresses', () => {
  it('is PUBLIC_URL where it is set, whatever the request claims', () => {
    expect(baseUrl(new Headers({ host: 'evil.example' }), 'https://example.org/')).toBe('https://example.org');
  });

  it('is the request’s own host otherwise, if that is a host at all', () => {
    expect(baseUrl(new Headers({ host: 'school.local:3000' }), '')).toBe('http://school.local:3000');
    expect(baseUrl(new Headers({ host: 'school.org', 'x-forwarded-proto': 'https' }), undefined)).toBe('https://school.org');
    expect(baseUrl(new Headers({ host: 'localhost' }), undefined)).toBe('http://localhost');
  });
});
