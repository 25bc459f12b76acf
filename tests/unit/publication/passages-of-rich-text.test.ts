import { describe, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { projectRichText } from '@/publication/project/project-rich-text.ts';
import { wordsByOrigin } from '@/publication/project/words-by-origin.ts';
import type { Origin } from '@/publication/record/passage.ts';

const words = (text: string) => ({ type: 'text', text, format: 0 });
const tree = (...children: object[]) => ({ root: { type: 'root', children } });
const node = (type: string, passage: string, ...children: object[]) => ({ type, $: { passage }, children });
const paragraph = (passage: string, ...texts: string[]) => node('paragraph', passage, ...texts.map(words));
const item = (passage: string, ...texts: string[]) => node('listitem', passage, ...texts.map(words));
const list = (...children: object[]) => ({ type: 'list', listType: 'bullet', children });
const note = (text: string | null) => ({ type: 'inlineBlock', fields: { id: 'f1', blockType: 'footnote', note: text } });
const line = (text: string) => [{ type: 'text', text }];

/** What readers of Slovak get of a text that is written in English. */
function inSlovak(
  value: Readonly<Partial<Record<Locale, unknown>>>,
  origins: readonly (readonly [string, Origin])[] = [],
  locales?: readonly Locale[],
) {
  const fallbacks = (locales ?? ['en']).map((locale) => ({ locale, origin: 'fallback' }) as const);
  const chain = {
    locales: [{ locale: 'sk', origin: 'own' } as const, ...fallbacks],
    sourceLocale: 'en',
    origins: new Map(origins),
  } as const;
  return projectRichText({ value, key: 'body', chain });
}

const inEnglish = { lang: 'en', origin: 'fallback' };

describe('a text of which only some passages are translated', () => {
  it("has the source's passages between its own, in the source's order, marked", () => {
    const value = {
      en: tree(paragraph('a', 'One.'), paragraph('b', 'Two.'), paragraph('c', 'Three.')),
      sk: tree(paragraph('c', 'Tri.'), paragraph('a', 'Jeden.'), paragraph('b')),
    };
    expect(inSlovak(value)).toEqual({
      lang: 'sk',
      origin: 'own',
      nodes: [
        { type: 'paragraph', children: line('Jeden.') },
        { type: 'paragraph', children: line('Two.'), ...inEnglish },
        { type: 'paragraph', children: line('Tri.') },
      ],
    });
  });

  it('marks single items of a list, or all of it at once', () => {
    const value = {
      en: tree(list(item('a', 'One'), item('b', 'Two')), list(item('c', 'Three'))),
      sk: tree(list(item('a', 'Jeden'), item('b')), list(item('c'))),
    };
    expect(inSlovak(value)?.nodes).toEqual([
      { type: 'list', ordered: false, items: [{ children: line('Jeden') }, { children: line('Two'), ...inEnglish }] },
      { type: 'list', ordered: false, items: [{ children: line('Three') }], ...inEnglish },
    ]);
  });

  it("says of a list inside another language's item that it is translated", () => {
    const value = {
      en: tree(list(item('a', 'One'), { type: 'listitem', children: [list(item('b', 'In it'))] }, item('c', 'Two'))),
      sk: tree(list(item('a'), { type: 'listitem', children: [list(item('b', 'V ňom'))] }, item('c', 'Dva'))),
    };
    const inner = { type: 'list', ordered: false, items: [{ children: line('V ňom') }], lang: 'sk', origin: 'own' };
    expect(inSlovak(value)?.nodes).toEqual([
      { type: 'list', ordered: false, items: [{ children: line('One'), lists: [inner], ...inEnglish }, { children: line('Dva') }] },
    ]);
  });

  it("has the source's footnote in its own paragraph", () => {
    const value = {
      en: tree(node('paragraph', 'a', words('One'), note('See there.'))),
      sk: tree(node('paragraph', 'a', words('Jeden'), note(''))),
    };
    expect(inSlovak(value)?.nodes).toEqual([
      { type: 'paragraph', children: [...line('Jeden'), { type: 'footnote', note: 'See there.', ...inEnglish }] },
    ]);
  });

  it("is all in the source's language when nothing of it is translated", () => {
    const value = { en: tree(paragraph('a', 'One.')), sk: tree(paragraph('a')) };
    expect(inSlovak(value)).toEqual({ ...inEnglish, nodes: [{ type: 'paragraph', children: line('One.') }] });
  });

  it('takes nothing from a source that is not published', () => {
    const value = { en: tree(paragraph('a', 'One.'), paragraph('b', 'Two.')), sk: tree(paragraph('a', 'Jeden.'), paragraph('b')) };
    expect(inSlovak(value, [], [])?.nodes).toEqual([{ type: 'paragraph', children: line('Jeden.') }]);
  });

  it('is left as it is when it was built freely', () => {
    const free = tree(paragraph('x', 'Všetko spolu.'));
    const value = { en: tree(paragraph('a', 'One.'), paragraph('b', 'Two.')), sk: { root: { ...free.root, $: { translated: 'freely' } } } };
    expect(inSlovak(value, [['body', 'outdated']])).toEqual({
      lang: 'sk',
      origin: 'outdated',
      nodes: [{ type: 'paragraph', children: line('Všetko spolu.') }],
    });
  });
});

describe('what the ledger says of passages', () => {
  const value = { en: tree(paragraph('a', 'One.'), paragraph('b', 'Two.')), sk: tree(paragraph('a', 'Jeden.'), paragraph('b', 'Dva.')) };

  it('stands at each passage that differs from the others', () => {
    expect(inSlovak(value, [['body#b', 'machine']])).toEqual({
      lang: 'sk',
      origin: 'own',
      nodes: [
        { type: 'paragraph', children: line('Jeden.') },
        { type: 'paragraph', children: line('Dva.'), lang: 'sk', origin: 'machine' },
      ],
    });
  });

  it('stands at the whole text when all its passages have it in common', () => {
    const text = inSlovak(value, [
      ['body#a', 'machine'],
      ['body#b', 'machine'],
    ]);
    expect(text?.origin).toBe('machine');
    expect(text?.nodes).toEqual([
      { type: 'paragraph', children: line('Jeden.') },
      { type: 'paragraph', children: line('Dva.') },
    ]);
  });
});

describe('the words of a publication', () => {
  it('are counted where they came from: passages, items, notes, in links and across marks', () => {
    const value = {
      en: tree(node('paragraph', 'a', words('One'), note('See there.')), paragraph('b', 'Two words'), list(item('c', 'Three'))),
      sk: tree(
        node('paragraph', 'a', words('Jeden a '), { ...words('pol'), format: 1 }, words('ovica'), note('')),
        paragraph('b'),
        list(item('c', 'Tri')),
      ),
    };
    const title = { text: 'Krátky názov', lang: 'sk', origin: 'own' };
    const site = [title, { id: 'x', url: 'https://example.org', body: inSlovak(value, [['body#c', 'machine']]) }];
    expect(wordsByOrigin(site)).toEqual({ own: 5, unreviewed: 0, machine: 1, outdated: 0, fallback: 4 });
  });
});
