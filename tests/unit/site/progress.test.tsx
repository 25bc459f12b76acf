import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { loadPage } from '@/site/page/load-page.ts';
import { SitePageView } from '@/site/views/site-page-view.tsx';
import { fakeLibrary } from '../../support/site/fake-library.ts';
import { publication } from '../../support/site/publication.ts';

const chapter = { kind: 'chapters', id: 'one', content: { number: 1 } } as const;
const none = { own: 0, unreviewed: 0, machine: 0, outdated: 0, fallback: 0 };
const library = fakeLibrary([
  { ...publication({ ...chapter, locale: 'en', slug: 'one', title: 'One' }), words: { ...none, own: 3000 } },
  { ...publication({ ...chapter, locale: 'nl', slug: 'een', title: 'Een' }), words: { ...none, own: 1999, machine: 1000, outdated: 1 } },
]);

async function page(locale: Locale, word: string, from = library): Promise<string> {
  const sitePage = await loadPage({ library: from, locale, segments: [word] });
  return sitePage === undefined ? 'no page' : renderToStaticMarkup(<SitePageView sitePage={sitePage} here={`/${locale}/${word}`} />);
}

describe('the page on how far a language is', () => {
  it('says in words and per cent where the texts of the language come from', async () => {
    const html = await page('nl', 'vertalingen');
    expect(html).toContain('<h1>Hoever het Nederlands staat</h1>');
    expect(html).toContain('<p>Teksten in deze taal: 1 van 1</p>');
    expect(html).toContain('<li class="own">Origineel of nagelezen vertaling: 66,6%</li>');
    expect(html).toContain('<li class="machine">Door een machine vertaald: 33,3%</li>');
    expect(html).toContain('<li class="outdated">Origineel intussen gewijzigd: &lt; 0,1%</li>');
    expect(html).toContain('<a href="/nl/handboek">Handboek</a>');
  });

  it('compares with the other languages, each under its own name', async () => {
    const html = await page('nl', 'vertalingen');
    expect(html).toContain('<a href="/sk/preklady" hrefLang="sk" lang="sk">Slovenčina</a></h3><p>Teksten in deze taal: 0 van 1</p>');
    expect(html).toContain('<li class="fallback">Getoond in een andere taal: 100%</li>');
  });

  it('is linked from the foot of every page', async () => {
    expect(await page('sk', 'prirucka')).toContain('<a href="/sk/preklady">Ako ďaleko sú preklady</a>');
  });

  it('says plainly when nothing is published yet', async () => {
    expect(await page('en', 'translations', fakeLibrary([]))).toContain('<p>Nothing has been published here yet.</p>');
  });
});
