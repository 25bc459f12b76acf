import { describe, expect, it } from 'vitest';
import { findPlaceholderText } from '@/content/shared/placeholder-text.ts';

const rich = (...texts: string[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: texts.map((text) => ({ type: 'text', text })) }] },
});

describe('placeholder text', () => {
  it('is found in plain fields and in the editor’s texts, with its place', () => {
    const data = {
      title: 'Lorem ipsum',
      sections: [{ heading: 'Fine', blocks: [{ blockType: 'prose', body: rich('Dolor sit amet, and so on') }] }],
    };
    expect(findPlaceholderText(data)).toEqual([
      { path: 'title', text: 'Lorem ipsum' },
      { path: 'sections.0.blocks.0.body', text: 'Dolor sit amet, and so on' },
    ]);
  });

  it('is found where a mark cuts it, and in a footnote', () => {
    expect(findPlaceholderText({ body: rich('Lorem ', 'ipsum') })).toEqual([{ path: 'body', text: 'Lorem ipsum' }]);
    expect(findPlaceholderText({ body: { root: { children: [{ type: 'inlineBlock', fields: { note: 'TODO source' } }] } } })).toEqual([
      { path: 'body', text: 'TODO source' },
    ]);
  });

  it('is what people type instead of it', () => {
    expect(findPlaceholderText({ a: '[placeholder]', b: 'TBD', c: '[Platzhalter für Bild]' }).map(({ path }) => path)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('is not ordinary text that happens to sound like it', () => {
    expect(
      findPlaceholderText({ a: 'A to-do list for the ipsum team', b: 'Todo o aluno conta', c: 'The dolor of it', d: null, e: 3 }),
    ).toEqual([]);
  });
});
