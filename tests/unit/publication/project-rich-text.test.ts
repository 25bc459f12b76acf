import { describe, expect, it } from 'vitest';
import { projectRichText } from '@/publication/project/project-rich-text.ts';

const text = (words: string, format = 0) => ({ type: 'text', text: words, format });
const document = (...children: object[]) => ({ root: { type: 'root', children } });

const projected = (value: unknown) =>
  projectRichText({
    value: { en: value },
    key: 'body',
    chain: { locales: [{ locale: 'en', origin: 'own' }], sourceLocale: 'en', origins: new Map() },
  })?.nodes;

describe('a text with marks', () => {
  it('keeps marks, breaks, links and citations', () => {
    const paragraph = {
      type: 'paragraph',
      children: [
        text('Trust', 3),
        { type: 'linebreak' },
        { type: 'link', fields: { linkType: 'custom', url: 'https://example.org' }, children: [text('here')] },
        { type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'tools', value: 't1' } }, children: [text('there')] },
        { type: 'inlineBlock', fields: { blockType: 'citation', reference: 'r1', form: 'narrative', locator: 'p. 4' } },
      ],
    };
    expect(projected(document(paragraph))).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Trust', marks: ['bold', 'italic'] },
          { type: 'break' },
          { type: 'link', href: 'https://example.org', children: [{ type: 'text', text: 'here' }] },
          { type: 'link', target: { kind: 'tools', id: 't1' }, children: [{ type: 'text', text: 'there' }] },
          { type: 'citation', reference: 'r1', form: 'narrative', locator: 'p. 4' },
        ],
      },
    ]);
  });

  it('never lets a script address through, and keeps its words', () => {
    const link = { type: 'link', fields: { linkType: 'custom', url: 'javascript:alert(1)' }, children: [text('click')] };
    expect(projected(document({ type: 'paragraph', children: [link] }))).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'click' }] },
    ]);
  });

  it('hangs a nested list inside the item it belongs to', () => {
    const item = (...children: object[]) => ({ type: 'listitem', children });
    const inner = { type: 'list', listType: 'number', start: 3, children: [item(text('inner'))] };
    const list = { type: 'list', listType: 'bullet', children: [item(text('outer')), item(inner), item(text('next'))] };
    expect(projected(document(list))).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [{ type: 'text', text: 'outer' }],
            lists: [{ type: 'list', ordered: true, start: 3, items: [{ children: [{ type: 'text', text: 'inner' }] }] }],
          },
          { children: [{ type: 'text', text: 'next' }] },
        ],
      },
    ]);
  });

  it('counts a document of empty paragraphs as no text, so that readers get the fallback', () => {
    expect(projected(document({ type: 'paragraph', children: [text('  ')] }))).toBeUndefined();
    expect(projected(null)).toBeUndefined();
  });
});
