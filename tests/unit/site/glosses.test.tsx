import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { pathWords } from '@/languages/path-words.ts';
import type { Publication } from '@/publication/record/publication.ts';
import type { RichBlock } from '@/publication/record/rich-text.ts';
import { loadPage } from '@/site/page/load-page.ts';
import { SitePageView } from '@/site/views/site-page-view.tsx';
import { fakeLibrary } from '../../support/site/fake-library.ts';
import { paragraph, publication, rich, text } from '../../support/site/publication.ts';

const term = (locale: Locale, title: string, more: Partial<Publication<'terms'>['content']> = {}) =>
  publication({ kind: 'terms', id: 'cop', locale, slug: `cop-${locale}`, title, content: more });

const cop = term('en', 'Community of Practice', {
  definition: text(
    'People who learn from each other. They meet often, over a long time, and they work on something that all of them care about. More.',
  ),
  variants: { lang: 'en', origin: 'own', texts: ['CoP'] },
});

interface Shown {
  readonly nodes?: readonly (RichBlock | string)[];
  readonly locale?: Locale;
  readonly lang?: Locale;
  readonly terms?: readonly Publication[];
  readonly blocks?: readonly object[];
}

async function shown({ nodes = [], locale = 'en', lang = locale, terms = [cop], blocks = [] }: Shown): Promise<string> {
  const page = publication({
    kind: 'chapters',
    id: 'c1',
    locale,
    slug: 'one',
    title: 'The CoP',
    summary: 'About CoPs.',
    content: {
      sections: [{ id: 's', heading: text('A CoP', locale), blocks: [{ id: 'b', type: 'prose', body: rich(nodes, lang) }, ...blocks] }],
    } as never,
  });
  const segments = [pathWords.chapters[locale], 'one'];
  const sitePage = await loadPage({ library: fakeLibrary([...terms, page]), locale, segments });
  return sitePage === undefined ? 'no page' : renderToStaticMarkup(<SitePageView sitePage={sitePage} here="" />);
}

const links = (html: string) => [...html.matchAll(/<a class="term"[^>]*>[^<]*<\/a>/gu)].map(([link]) => link);
const link = (words: string) => `<a class="term" href="/en/glossary/cop-en" data-gloss="gloss-cop">${words}</a>`;

describe('a term of the glossary in a text', () => {
  it('leads to its entry where it first stands, by a variant as well, and not in title, summary or heading', async () => {
    const html = await shown({ nodes: ['Two CoPs make a third CoP.', 'Communities of Practice.'] });
    expect(html).toContain(`<p>Two ${link('CoPs')} make a third CoP.</p><p>Communities of Practice.</p>`);
    expect(links(html)).toHaveLength(1);
  });

  it('is left alone in links, headings, quotations, code and words that a mark divides', async () => {
    const html = await shown({
      nodes: [
        { type: 'heading', level: 3, children: [{ type: 'text', text: 'CoP' }] },
        paragraph({ type: 'link', href: 'https://example.org', children: [{ type: 'text', text: 'CoP' }] }),
        paragraph({ type: 'text', text: 'CoP', marks: ['code'] }),
        paragraph({ type: 'text', text: 'CoP', marks: ['bold'] }, 'tic, ', { type: 'text', text: 'CoP', marks: ['bold'] }, '.'),
      ],
      blocks: [{ id: 'q', type: 'quotation', text: text('A CoP is a place.') }],
    });
    expect(links(html)).toEqual([link('CoP')]);
    expect(html).toContain(`tic, <strong>${link('CoP')}</strong>.`);
  });

  it('is found in the passages of levels and aspects, line by line', async () => {
    const html = await shown({
      blocks: [
        { id: 'k', type: 'keyAspects', aspects: [{ id: 'a', title: text('CoP'), text: text('One line.\n\nThen a CoP\nand more.') }] },
      ],
    });
    expect(html).toContain(`<p>One line.</p><p>Then a ${link('CoP')}<br/>and more.</p>`);
  });

  it('has a card with the beginning of its definition and the way to the whole', async () => {
    const html = await shown({ nodes: ['A CoP.'] });
    expect(html).toContain(
      '<div id="gloss-cop" class="gloss" popover="auto" role="dialog" tabindex="-1" aria-labelledby="gloss-cop-term">' +
        '<p id="gloss-cop-term" class="gloss-term">Community of Practice</p>' +
        '<p>People who learn from each other. They meet often, over a long time, and they work on something that all of them care about.</p>' +
        '<p><a href="/en/glossary/cop-en">More in the glossary</a></p></div>',
    );
    expect(await shown({ nodes: ['Nothing.'] })).not.toContain('class="gloss"');
  });

  it('says which language a definition is in that is not there in the page’s', async () => {
    const html = await shown({
      locale: 'sk',
      nodes: ['O komunite praxe.'],
      terms: [cop, term('sk', 'Komunita praxe', { definition: { text: 'People who learn.', lang: 'en', origin: 'fallback' } })],
    });
    expect(links(html)).toEqual(['<a class="term" href="/sk/slovnik/cop-sk" data-gloss="gloss-cop">komunite praxe</a>']);
    expect(html).toContain('Komunita praxe</p><p lang="en">People who learn.</p>');
  });

  it('is not offered where the text or the term is there in another language only', async () => {
    const nl = term('nl', 'CoP-groep');
    expect(links(await shown({ locale: 'nl', lang: 'en', nodes: ['A CoP.'], terms: [cop, nl] }))).toEqual([]);
    expect(links(await shown({ locale: 'nl', nodes: ['Een Community of Practice.'], terms: [cop] }))).toEqual([]);
  });

  it('is not offered on its own page, which names its other words', async () => {
    const own = term('en', 'Community of Practice', {
      definition: text('A CoP learns.'),
      variants: { lang: 'en', origin: 'own', texts: ['CoP', 'practice', 'learning circle'] },
    });
    const sitePage = await loadPage({ library: fakeLibrary([own]), locale: 'en', segments: ['glossary', 'cop-en'] });
    if (sitePage === undefined) throw new Error('no page');
    const html = renderToStaticMarkup(<SitePageView sitePage={sitePage} here="" />);
    expect(html).toContain('<p class="variants"><span class="label">Also</span> CoP, learning circle</p><p>A CoP learns.</p>');
    expect(html).not.toContain('class="term"');
  });
});
