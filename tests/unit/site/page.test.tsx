import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { pathKinds, pathWords } from '@/languages/path-words.ts';
import { loadPage } from '@/site/page/load-page.ts';
import { SitePageView } from '@/site/views/site-page-view.tsx';
import { fakeLibrary } from '../../support/site/fake-library.ts';
import { fixtures } from '../../support/site/fixtures.ts';

const library = fakeLibrary(fixtures);

async function page(path: string): Promise<string> {
  const [locale, ...segments] = path.slice(1).split('/');
  const sitePage = await loadPage({ library, locale: locale as Locale, segments });
  return sitePage === undefined ? 'no page' : renderToStaticMarkup(<SitePageView sitePage={sitePage} here={path} />);
}

describe('a page of the reader’s site', () => {
  it('shows a fallback under a notice in the reader’s language, with the language of the text on the text', async () => {
    const html = await page('/sk/prirucka/making-your-cop-thrive/en');
    expect(html).toContain(
      '<p class="notice language" role="note">Táto stránka ešte nie je preložená do slovenčiny. Zobrazuje sa v angličtine. <a href="/sk/preklady">Ako ďaleko sú preklady</a></p>',
    );
    expect(html).toContain('<article class="document" lang="en">');
    expect(html).toContain('Prejsť na obsah');
  });

  it('says that a translation is not reviewed, with a link to the original', async () => {
    const html = await page('/nl/handboek/je-cop-laten-groeien');
    expect(html).toContain(
      '<p class="notice" role="note">Deze vertaling is nog niet nagelezen. <a href="/en/manual/making-your-cop-thrive" hrefLang="en">Lees het origineel in het Engels</a></p>',
    );
  });

  it('marks a passage that is only there in English inside a Dutch page', async () => {
    expect(await page('/nl/handboek/je-cop-laten-groeien')).toContain(
      '<div class="other-language" lang="en"><small class="in-language" lang="nl"> (in het Engels)</small>',
    );
  });

  it('offers the same document in every language, and says where that is a fallback', async () => {
    const html = await page('/nl/handboek/je-cop-laten-groeien');
    expect(html).toContain('<a href="/en/manual/making-your-cop-thrive" hrefLang="en" data-locale="en"><span lang="en">English</span></a>');
    expect(html).toContain(
      '<a href="/sk/prirucka/making-your-cop-thrive/en" hrefLang="en" data-locale="sk"><span lang="sk">Slovenčina</span><small> in het Engels</small></a>',
    );
    expect(html).toContain('data-locale="nl" aria-current="true"');
  });

  it('shows only menu entries that lead to something', async () => {
    expect(await page('/en/manual')).toContain('<a href="/en/manual" aria-current="page">Manual</a>');
    const bare = fakeLibrary(fixtures.filter(({ kind }) => kind !== 'episodes'));
    const sitePage = await loadPage({ library: bare, locale: 'en', segments: ['manual'] });
    const html = sitePage === undefined ? '' : renderToStaticMarkup(<SitePageView sitePage={sitePage} here="/en/manual" />);
    expect(html).not.toContain('href="/en/podcast"');
    expect(html).toContain('href="/en/toolbox"');
  });

  it('leads from chapter to chapter', async () => {
    const html = await page('/en/manual/the-first-meeting');
    expect(html).toContain(
      '<p class="previous"><span class="label">Previous chapter</span><a href="/en/manual/why-communities-of-practice">',
    );
    expect(html).toContain('<p class="next"><span class="label">Next chapter</span><a href="/en/manual/making-your-cop-thrive">');
  });

  it('lists cited works, and recommended ones apart', async () => {
    const html = await page('/en/manual/making-your-cop-thrive');
    expect(html).toMatch(
      /id="references">References<.*id="ref-lave".*id="ref-mortier".*id="further-reading">Further reading<.*id="ref-mortier-hunt"/s,
    );
  });

  it('loads nothing of a video before the reader wants it', async () => {
    const html = await page('/en/manual/making-your-cop-thrive');
    expect(html).not.toContain('<iframe');
    expect(html).toContain('<video-consent data-src="https://www.youtube-nocookie.com/embed/i63RGYriLbA"');
    expect(html).toContain('<a href="https://www.youtube.com/watch?v=i63RGYriLbA" rel="noreferrer">Watch on youtube.com</a>');
  });

  it('says of an illustrative case that it is one, and that the school is not named', async () => {
    const html = await page('/en/good-practice/a-round-table-in-porto');
    expect(html).toContain('An illustrative case: made up from typical experience');
    expect(html).toContain('<dt>School</dt><dd>The school is not named</dd>');
  });

  it.each(pathKinds)('of kind %s has a list and pages in every language without inline styles', async (kind) => {
    for (const locale of ['en', 'sk'] as const) {
      const list = await page(`/${locale}/${pathWords[kind][locale]}`);
      expect(list.match(/<h1/g)).toHaveLength(1);
      for (const entry of library.entries(kind, locale).filter(({ place }) => place !== 'home')) {
        const tail = entry.locale === locale || kind === 'references' ? '' : `/${entry.locale}`;
        const html = await page(`/${locale}/${pathWords[kind][locale]}/${entry.slug}${tail}`);
        expect(html.match(/<h1/g)).toHaveLength(1);
        expect(html).not.toMatch(/ style="/);
      }
    }
  });

  it('greets with the front page even when no home page is published', async () => {
    const bare = fakeLibrary([]);
    const sitePage = await loadPage({ library: bare, locale: 'de', segments: [] });
    const html = sitePage === undefined ? '' : renderToStaticMarkup(<SitePageView sitePage={sitePage} here="/de" />);
    expect(html).toContain('<h1>Communities of Practice</h1>');
  });
});
