import { describe, expect, it } from 'vitest';
import { readFile } from '@/importing/reading/read-file.ts';
import { outlineOf } from '../support/outline-of.ts';

const read = (filename: string, text: string) => readFile({ bytes: new TextEncoder().encode(text), filename });

describe('HTML', () => {
  it('keeps words and structure, and leaves code, handlers and form fields behind', async () => {
    const html = `<!doctype html><html><head><title>Page</title><script>steal()</script><style>p{}</style></head><body>
      <h1 onclick="steal()">Trust</h1><p>It <b>grows</b>.<script>steal(2)</script></p><iframe src="https://example.org/">old browser</iframe>
      <ul><li>one<ol><li>first</li></ol></li></ul><button>Subscribe</button><p><a href="javascript:steal()">press me</a> or <a href="https://example.org/a">read</a></p></body></html>`;
    const { tree, leftBehind } = await read('a.html', html);
    expect(outlineOf(tree)).toEqual(['h1 Trust', 'p It grows.', 'ul', '  p one', '  ol 1', '    p first', 'p press me or read']);
    expect(JSON.stringify(tree)).not.toMatch(/steal|javascript/);
    expect(leftBehind.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
      'script: steal()',
      'script: steal(2)',
      'script: old browser',
      'form: Subscribe',
      'unsafeLink: press me (javascript:steal())',
    ]);
  });
});

describe('a page saved from a browser', () => {
  it('takes what stands in its <main>, tells of what stands around it, and names a picture without words by its file', async () => {
    const html = `<body><nav><ul><li><a href="/">Início</a></li></ul></nav><main><h1>Voz</h1><p>Texto.</p><img src="roda.png"></main>
      <footer><p>Financiado pela União Europeia.</p></footer></body>`;
    const { tree, leftBehind } = await read('a.html', html);
    expect(outlineOf(tree)).toEqual(['h1 Voz', 'p Texto.']);
    expect(leftBehind.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
      'furniture: Início',
      'furniture: Financiado pela União Europeia.',
      'picture: roda.png',
    ]);
  });
});

describe('Markdown', () => {
  it('keeps lists, tables, notes and reference links, and reads HTML in it as HTML', async () => {
    const markdown = [
      '---',
      'draft: true',
      '---',
      '# Title',
      '',
      'See [the page][p] and this[^1].',
      '',
      '- a',
      '  - b',
      '',
      '| x | y |',
      '| - | - |',
      '| 1 | 2 |',
      '',
      '<div><p>Inside HTML.</p><script>steal()</script></div>',
      '',
      '[p]: https://example.org/',
      '[^1]: A note.',
    ].join('\n');
    const { tree, leftBehind } = await read('a.md', markdown);
    expect(outlineOf(tree)).toEqual([
      'h1 Title',
      'p See the page and this (A note.).',
      'ul',
      '  p a',
      '  ul',
      '    p b',
      '| x | y',
      '| 1 | 2',
      'p Inside HTML.',
    ]);
    expect(leftBehind).toEqual([{ reason: 'script', text: 'steal()', place: { unit: 'line', number: 1 } }]);
    const paragraph = tree.children[1];
    expect(paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined).toEqual({
      type: 'link',
      url: 'https://example.org/',
      children: [{ type: 'text', value: 'the page' }],
    });
  });

  it('gives every block its line', async () => {
    const { tree } = await read('a.md', 'One.\n\nTwo.\n\n\nThree.');
    expect(tree.children.map((node) => node.data?.place?.number)).toEqual([1, 3, 6]);
  });
});
