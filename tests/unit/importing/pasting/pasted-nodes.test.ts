import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LexicalNode } from '@/importing/draft/lexical.ts';
import { ImportError } from '@/importing/import-error.ts';
import { limits } from '@/importing/limits.ts';
import { pastedNodes } from '@/importing/pasting/pasted-nodes.ts';

const everything = () => true;

function paste(html: string, { plain = 'words', holds = everything }: { plain?: string; holds?: (type: string) => boolean } = {}) {
  const { nodes, told } = pastedNodes({ html, plain, holds, newId: () => 'id' });
  return { lines: nodes.map(outline), told };
}

function clipboard(name: string): string {
  return readFileSync(new URL(`./clipboard/${name}.html`, import.meta.url), 'utf8');
}

const marks = ['b', 'i', 's', 'u', 'code', 'sub', 'sup'];

/** A node in one line: `h3(words)`, marks and notes where they stand. */
function outline(node: LexicalNode): string {
  const inner = (node.children ?? []).map(outline).join(['list', 'table', 'tablerow'].includes(node.type) ? ' | ' : '');
  switch (node.type) {
    case 'text': {
      const around = marks.filter((_, bit) => (Number(node['format']) & (1 << bit)) !== 0);
      return around.reduce((words, mark) => `<${mark}>${words}</${mark}>`, String(node['text']));
    }
    case 'linebreak':
      return '/';
    case 'link':
      return `[${inner}](${(node['fields'] as { url: string }).url})`;
    case 'inlineBlock':
      return `{${(node['fields'] as { note: string }).note}}`;
    case 'heading':
    case 'list':
      return `${String(node['tag'])}${node['tag'] === 'ol' ? ` ${String(node['start'])}` : ''}(${inner})`;
    case 'listitem':
    case 'tablecell':
      return inner;
    default:
      return `${node.type}(${inner})`;
  }
}

const sentence = 'A circle needs <b>time</b>, <i>patience</i> and <b>trust</b>.{Wenger writes of years, not weeks.}';
const lists = ['ul(Find a room | ul(with light) | Invite everybody)', 'ol 3(Open | Listen)'];
const table = 'table(tablerow(paragraph(Week) | paragraph(Theme)) | tablerow(paragraph(1) | paragraph(Names)))';

describe('pasting', () => {
  it('from Word keeps headings, lists, notes, marks by class and direct links; comments, hidden and deleted words stay behind and are told of', () => {
    const { lines, told } = paste(clipboard('word'));
    expect(lines).toEqual([
      'h3(How a circle meets)',
      `paragraph(${sentence} See [the handbook](https://example.org/circles).)`,
      'h4(Before)',
      ...lists,
      table,
      'paragraph(CO<sub>2</sub> and new words.)',
    ]);
    expect([...told].sort()).toEqual(['comments', 'deleted', 'hidden', 'picture']);
  });

  it('from Google Docs keeps headings, lists inside lists in their order, marks by style and direct links', () => {
    const { lines, told } = paste(clipboard('google-docs'));
    expect(lines).toEqual([
      'h3(How a circle meets)',
      'paragraph(A circle needs <b>time</b> and <i>patience</i>: see [the handbook](https://example.org/circles), 10<sup>6</sup> times.)',
      'h4(Before)',
      ...lists,
    ]);
    expect(told).toEqual([]);
  });

  it('from LibreOffice keeps headings, lists, notes, tables and marks', () => {
    const { lines, told } = paste(clipboard('libre-office'));
    const link = 'See [the handbook](https://example.org/circles).';
    expect(lines).toEqual(['h3(How a circle meets)', `paragraph(${sentence} ${link})`, 'h4(Before)', ...lists, table]);
    expect(told).toEqual([]);
  });

  it.each([
    ['<h3>A</h3><h4>B</h4>', ['h3(A)', 'h4(B)']],
    ['<h4>A</h4><p>b</p>', ['h4(A)', 'paragraph(b)']],
    ['<h1>A</h1><h2>B</h2><h3>C</h3>', ['h3(A)', 'h4(B)', 'h4(C)']],
    ['<h2>A</h2><h3>B</h3>', ['h3(A)', 'h4(B)']],
  ])('keeps the level of headings, or what stands below what: %s', (html, lines) => {
    expect(paste(html).lines).toEqual(lines);
  });

  it('of a part of a sentence keeps the space that was copied with it', () => {
    expect(paste('<meta charset="utf-8"><span> and <b>trust</b> </span>', { plain: ' and trust ' }).lines).toEqual([
      ' ',
      'and ',
      '<b>trust</b>',
      ' ',
    ]);
    expect(paste('<span>trust</span>', { plain: 'trust' }).lines).toEqual(['trust']);
  });

  it('makes paragraphs of what the field cannot hold, and loses no word of it', () => {
    const holds = (type: string) => ['root', 'paragraph', 'text'].includes(type);
    expect(paste(clipboard('libre-office'), { holds }).lines).toEqual([
      'paragraph(How a circle meets)',
      `paragraph(${sentence.replace(/\{(.*)\}/, ' ($1)')} See the handbook.)`,
      'paragraph(Before)',
      ...['Find a room', 'with light', 'Invite everybody', 'Open', 'Listen', 'Week', 'Theme', '1', 'Names'].map(
        (words) => `paragraph(${words})`,
      ),
    ]);
    expect(paste('<blockquote><p>One<br>two</p></blockquote><p>x</p>', { holds }).lines).toEqual(['paragraph(One two)', 'paragraph(x)']);
  });

  it('takes what is written under a picture along, and tells of the picture', () => {
    const picture = '<img alt="A circle" src="data:image/png;base64,AAAA">';
    const { lines, told } = paste(`<p>Before</p><figure>${picture}<figcaption>A circle of chairs</figcaption></figure>`);
    expect(lines).toEqual(['paragraph(Before)', 'paragraph(A circle of chairs)']);
    expect(told).toEqual(['picture']);
  });

  it('runs nothing and links nowhere unsafe', () => {
    const { lines, told } = paste('<p onclick="x()">One <a href="javascript:x()">two</a><script>x()</script></p><p>three</p>');
    expect(lines).toEqual(['paragraph(One two)', 'paragraph(three)']);
    expect(told).toEqual(['script', 'unsafeLink']);
  });

  it.each([
    ['longer than a file may be', 'x'.repeat(limits.textBytes + 1)],
    ['of more pieces than one document', '<p>x</p>'.repeat(limits.pieces + 1)],
    ['deeper than anybody writes', '<div>'.repeat(limits.sourceDepth + 1)],
  ])('refuses what is %s', (_, html) => {
    expect(() => paste(html)).toThrow(ImportError);
  });
});
