import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import type { Inline, Rich } from '@/publication/record/rich-text.ts';
import { loadDocument } from '@/site/page/load-document.ts';
import { Footnotes } from '@/site/text/footnotes.tsx';
import { Passage } from '@/site/text/passage.tsx';
import { RichText } from '@/site/text/rich-text.tsx';
import { fakeLibrary } from '../../support/site/fake-library.ts';
import { fixtureReferences } from '../../support/site/fixture-references.ts';
import { paragraph, publication, rich, text } from '../../support/site/publication.ts';

const concept = publication({ kind: 'concepts', id: 'cop', locale: 'en', slug: 'cop', title: 'Communities', content: {} });

async function rendered(body: Rich, locale: Locale = 'en'): Promise<{ html: string; notes: string }> {
  const page = publication({
    kind: 'pages',
    id: 'page',
    locale,
    slug: 'page',
    title: 'Page',
    content: { sections: [{ id: 's', blocks: [{ id: 'b', type: 'prose', body }] }] },
  });
  const context = await loadDocument({ library: fakeLibrary([...fixtureReferences, concept, page]), publication: page, reader: locale });
  return { html: renderToStaticMarkup(<RichText of={body} page={context} />), notes: renderToStaticMarkup(<Footnotes page={context} />) };
}

const cite = (reference: string, extra: Partial<Extract<Inline, { type: 'citation' }>> = {}): Inline => ({
  type: 'citation',
  reference,
  form: 'parenthetical',
  ...extra,
});

describe('rich text', () => {
  it('writes marks, lists in lists, quotations and breaks as plain HTML', async () => {
    const { html } = await rendered(
      rich([
        paragraph({ type: 'text', text: 'both', marks: ['bold', 'italic'] }, { type: 'break' }, 'x < y'),
        {
          type: 'list',
          ordered: true,
          start: 3,
          items: [
            {
              children: [{ type: 'text', text: 'one' }],
              lists: [{ type: 'list', ordered: false, items: [{ children: [{ type: 'text', text: 'in' }] }] }],
            },
          ],
        },
        { type: 'quote', children: [{ type: 'text', text: 'said' }] },
      ]),
    );
    expect(html).toBe(
      '<p><strong><em>both</em></strong><br/>x &lt; y</p><ol start="3"><li>one<ul><li>in</li></ul></li></ol><blockquote><p>said</p></blockquote>',
    );
  });

  it('links a citation to its entry, in the words of the page’s language', async () => {
    const { html } = await rendered(rich([paragraph('So ', cite('mortier', { locator: '329' }), '.')], 'de'), 'de');
    expect(html).toBe('<p>So (<a class="citation" href="#ref-mortier">Mortier, 2018, S.\u00a0329</a>).</p>');
  });

  it('puts citations that stand together into one pair of brackets', async () => {
    const { html } = await rendered(rich([paragraph(cite('lave'), ' ', cite('mortier'))]));
    expect(html).toBe(
      '<p>(<a class="citation" href="#ref-lave">Lave &amp; Wenger, 1991</a>; <a class="citation" href="#ref-mortier">Mortier, 2018</a>)</p>',
    );
  });

  it('lets authors be part of the sentence, or only the year stand in brackets', async () => {
    const { html } = await rendered(rich([paragraph(cite('lave', { form: 'narrative' }), ' and ', cite('mortier', { form: 'year' }))]));
    expect(html).toBe(
      '<p>Lave and Wenger (<a class="citation" href="#ref-lave">1991</a>) and (<a class="citation" href="#ref-mortier">2018</a>)</p>',
    );
  });

  it('leaves out a citation of a work that is not public', async () => {
    expect((await rendered(rich([paragraph('So', cite('unknown'), '.')]))).html).toBe('<p>So.</p>');
  });

  it('follows a link to a document into the reader’s language, by id, and says in which language it is', async () => {
    const link: Inline = { type: 'link', target: { kind: 'concepts', id: 'cop' }, children: [{ type: 'text', text: 'idee' }] };
    expect((await rendered(rich([paragraph(link)], 'nl'), 'nl')).html).toBe(
      '<p><a href="/nl/kennisbank/cop/en" hrefLang="en">idee</a></p>',
    );
  });

  it('keeps only the words of a link to what is not public', async () => {
    const link: Inline = { type: 'link', target: { kind: 'concepts', id: 'secret' }, children: [{ type: 'text', text: 'idea' }] };
    expect((await rendered(rich([paragraph(link)]))).html).toBe('<p>idea</p>');
  });

  it('numbers footnotes in order, with a way there and back', async () => {
    const note = (value: string): Inline => ({ type: 'footnote', note: value });
    const { html, notes } = await rendered(rich([paragraph('a', note('First'), 'b', note('Second'))]));
    expect(html).toContain('b<sup><a class="footnote-mark" id="note-mark-2" href="#note-2" aria-label="Note 2">2</a></sup>');
    expect(notes).toContain(
      '<li id="note-2"><span>Second</span> <a class="back" href="#note-mark-2" aria-label="Back to the text (note 2)">↩</a></li>',
    );
  });

  it('marks a fallback passage with its language, for eyes and for screen readers', async () => {
    const { html } = await rendered({ ...rich(['Hello'], 'en'), origin: 'fallback' }, 'sk');
    expect(html).toBe(
      '<div class="other-language" lang="en"><small class="in-language" lang="sk"> (v angličtine)</small><p>Hello</p></div>',
    );
  });

  it('marks the passages that are not translated, once for those that stand together', async () => {
    const fallback = { lang: 'en', origin: 'fallback' } as const;
    const body = rich(['Jeden', { ...paragraph('Two'), ...fallback }, { ...paragraph('Three'), ...fallback }, 'Štyri'], 'sk');
    expect((await rendered(body, 'sk')).html).toBe(
      '<p>Jeden</p><div class="other-language" lang="en"><small class="in-language" lang="sk"> (v angličtine)</small><p>Two</p><p>Three</p></div><p>Štyri</p>',
    );
  });

  it('marks a single item of a list, and a note in the language of the original', async () => {
    const fallback = { lang: 'en', origin: 'fallback' } as const;
    const items = [
      { children: [{ type: 'text', text: 'Jeden' } as const, { type: 'footnote', note: 'See there', ...fallback } as const] },
      { children: [{ type: 'text', text: 'Two' } as const], ...fallback },
    ];
    const { html, notes } = await rendered(rich([{ type: 'list', ordered: false, items }], 'sk'), 'sk');
    expect(html).toContain('<li lang="en">Two<small class="in-language" lang="sk"> (v angličtine)</small></li></ul>');
    expect(notes).toContain('<span lang="en">See there</span><small class="in-language" lang="sk"> (v angličtine)</small>');
  });

  it('says what a machine translated, and what is older than its original', async () => {
    const machine = { ...paragraph('Jeden'), lang: 'sk', origin: 'machine' } as const;
    const outdated = { ...paragraph('Dva'), lang: 'sk', origin: 'outdated' } as const;
    expect((await rendered(rich([machine, outdated, 'Tri'], 'sk'), 'sk')).html).toBe(
      '<div class="other-language"><small class="in-language" lang="sk"> (strojový preklad)</small><p>Jeden</p></div>' +
        '<div class="other-language"><small class="in-language" lang="sk"> (originál sa odvtedy zmenil)</small><p>Dva</p></div><p>Tri</p>',
    );
  });

  it('names columns and rows of a table', async () => {
    const cell = (value: string, header: boolean) => ({ header, children: [paragraph(value)] });
    const { html } = await rendered(
      rich([
        {
          type: 'table',
          rows: [
            [cell('A', true), cell('B', true)],
            [cell('C', true), cell('D', false)],
          ],
        },
      ]),
    );
    expect(html).toContain('<tr><th scope="col">A</th><th scope="col">B</th></tr><tr><th scope="row">C</th><td>D</td></tr>');
  });
});

describe('a line of text', () => {
  it('carries `lang` only where it differs from the page’s', async () => {
    const page = await loadDocument({ library: fakeLibrary([]), publication: concept, reader: 'en' });
    expect(renderToStaticMarkup(<Passage of={text('Hello')} page={page} />)).toBe('Hello');
    expect(renderToStaticMarkup(<Passage of={text('Olá', 'pt')} page={page} />)).toBe(
      '<span lang="pt-PT">Olá</span><small class="in-language" lang="en"> (in Portuguese)</small>',
    );
  });
});
