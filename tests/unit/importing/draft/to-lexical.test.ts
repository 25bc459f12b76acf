import { describe, expect, it } from 'vitest';
import type { LexicalNode } from '@/importing/draft/lexical.ts';
import { toLexical } from '@/importing/draft/to-lexical.ts';
import { readMarkdown } from '@/importing/reading/read-markdown.ts';
import { normaliseTree } from '@/importing/tree/normalise-tree.ts';

function lexical(markdown: string): readonly LexicalNode[] {
  const { tree } = normaliseTree({ tree: readMarkdown({ markdown, filename: 'a.md' }).tree, filename: 'a.md' });
  return toLexical(tree.children, () => 'id').root.children ?? [];
}

const element = { version: 1, direction: null, format: '', indent: 0 };
const text = (value: string, format = 0) => ({ type: 'text', version: 1, detail: 0, format, mode: 'normal', style: '', text: value });

describe('the editor’s format', () => {
  it('keeps marks, links, breaks and notes', () => {
    expect(lexical('A **bold *both*** `code` ~~gone~~ [link](https://example.org/)[^1]\\\nend\n\n[^1]: Note.')).toEqual([
      {
        ...element,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: [
          text('A '),
          text('bold ', 1),
          text('both', 3),
          text(' '),
          text('code', 16),
          text(' '),
          text('gone', 4),
          text(' '),
          {
            ...element,
            type: 'link',
            version: 3,
            id: 'id',
            fields: { linkType: 'custom', newTab: false, url: 'https://example.org/' },
            children: [text('link')],
          },
          { type: 'inlineBlock', version: 1, fields: { id: 'id', blockType: 'footnote', note: 'Note.' } },
          { type: 'linebreak', version: 1 },
          text('end'),
        ],
      },
    ]);
  });

  it('hangs a nested list in an item of its own, after the item it belongs to', () => {
    const [list] = lexical('3. one\n   - inner\n4. two');
    expect(list).toMatchObject({ type: 'list', listType: 'number', tag: 'ol', start: 3 });
    expect(list?.children?.map((item) => [item['value'], item.children?.[0]?.type])).toEqual([
      [3, 'text'],
      [4, 'list'],
      [4, 'text'],
    ]);
  });

  it('knows headings of the third and fourth level, quotations and tables', () => {
    const nodes = lexical('# a\n\n#### b\n\n> q\n>\n> r\n\n| h |\n| - |\n| c |');
    expect(nodes.map(({ type, tag }) => [type, tag])).toEqual([
      ['heading', 'h3'],
      ['heading', 'h4'],
      ['quote', undefined],
      ['table', undefined],
    ]);
    expect(nodes[2]?.children?.map(({ type }) => type)).toEqual(['text', 'linebreak', 'text']);
    expect(nodes[3]?.children?.map((row) => row.children?.[0]?.['headerState'])).toEqual([1, 0]);
  });
});
