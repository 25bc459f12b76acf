import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { extract } from '@/passages/extract-segments.ts';
import { followStructure } from '@/passages/follow-structure.ts';
import { ingest } from '@/passages/ingest-segments.ts';
import { pairPassages } from '@/passages/pair-passages.ts';
import type { StoredNode, TranslatableDocument } from '@/passages/segment.ts';
import { text } from './text.ts';

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true, maxLength: 60 },
  { name: 'body', type: 'richText', localized: true },
];

const word = (words: string, format = 0): StoredNode => ({
  type: 'text',
  version: 1,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: words,
});
const note = (words: string): StoredNode => ({ type: 'inlineBlock', version: 1, fields: { id: 'f1', blockType: 'footnote', note: words } });
const citation: StoredNode = { type: 'inlineBlock', version: 1, fields: { id: 'c1', blockType: 'citation', reference: 'w', form: 'year' } };
const link = (words: string): StoredNode => ({
  ...{ type: 'link', version: 3, id: 'l1', fields: { linkType: 'custom', url: 'https://example.org' } },
  children: [word(words)],
});
const paragraph = (passage: string, ...children: StoredNode[]): StoredNode => ({ type: 'paragraph', version: 1, $: { passage }, children });
const body = (...children: StoredNode[]): { root: StoredNode } => ({ root: { type: 'root', version: 1, children } });

const inEnglish = (value: object): TranslatableDocument => ({
  fields,
  sourceLocale: 'en',
  values: { title: { en: 'Courage' }, body: { en: value } },
});

describe('a translation', () => {
  it("is the source's tree with its own words: what is not translated is an empty passage", () => {
    const source = inEnglish(text(['One.', 'a'], ['Two.', 'b']));
    const values = ingest(source, 'sk', [{ key: 'body#b', text: 'Dva.' }]);
    expect(values['body']).toEqual({ en: text(['One.', 'a'], ['Two.', 'b']), sk: text(['', 'a'], ['Dva.', 'b']) });
    expect(values['title']).toEqual({ en: 'Courage' });
  });

  it('is not there at all while no passage of it is', () => {
    const source = inEnglish(text(['One.', 'a']));
    const once = ingest(source, 'sk', [{ key: 'body#a', text: 'Jeden.' }]);
    expect(ingest({ ...source, values: once }, 'sk', [{ key: 'body#a', text: '' }])).toEqual(source.values);
  });

  it('has marks, links and notes where its sentence needs them', () => {
    const source = inEnglish(
      body(paragraph('a', word('A '), word('bold', 1), word(' word and a '), link('link'), note('See there.'), word('.'))),
    );
    expect(extract(source, 'en').map(({ key, text: words }) => [key, words])).toEqual([
      ['title', 'Courage'],
      ['body#a', 'A <1>bold</1> word and a <2>link</2><3/>.'],
      ['body#note-f1', 'See there.'],
    ]);
    const values = ingest(source, 'de', [
      { key: 'body#a', text: 'Ein <2>Link</2><3/> und ein <1>fettes</1> Wort.' },
      { key: 'body#note-f1', text: 'Siehe dort.' },
    ]);
    expect(values['body']).toMatchObject({
      de: body(paragraph('a', word('Ein '), link('Link'), note('Siehe dort.'), word(' und ein '), word('fettes', 1), word(' Wort.'))),
    });
  });

  it('may begin with a note: its words wait behind the marker for the line', () => {
    const source = inEnglish(body(paragraph('a', word('A word'), note('See there.'), word('.'))));
    const first = ingest(source, 'de', [{ key: 'body#note-f1', text: 'Siehe dort.' }]);
    expect(first['body']).toMatchObject({ de: body(paragraph('a', note('Siehe dort.'))) });
    expect(extract({ ...source, values: first }, 'de').map(({ key, text: words }) => [key, words])).toEqual([
      ['body#note-f1', 'Siehe dort.'],
    ]);
    const then = ingest({ ...source, values: first }, 'de', [{ key: 'body#a', text: 'Ein Wort<1/>.' }]);
    expect(then['body']).toMatchObject({ de: body(paragraph('a', word('Ein Wort'), note('Siehe dort.'), word('.'))) });
  });

  it('keeps a note whose marker was forgotten, at the end of its line', () => {
    const source = inEnglish(body(paragraph('a', word('A word'), note('See there.'), word('.'))));
    const translated = ingest(source, 'de', [
      { key: 'body#a', text: 'Ein Wort<1/>.' },
      { key: 'body#note-f1', text: 'Siehe dort.' },
    ]);
    const values = ingest({ ...source, values: translated }, 'de', [{ key: 'body#a', text: 'Nur ein Wort.' }]);
    expect(values['body']).toMatchObject({ de: body(paragraph('a', word('Nur ein Wort.'), note('Siehe dort.'))) });
    const emptied = ingest({ ...source, values }, 'de', [
      { key: 'body#a', text: 'Nur ein Wort.' },
      { key: 'body#note-f1', text: '' },
    ]);
    expect(emptied['body']).toMatchObject({ de: body(paragraph('a', word('Nur ein Wort.'))) });
  });

  it('keeps the words after a list inside an item in their place, while those before it are not translated', () => {
    const list: StoredNode = { type: 'list', version: 1, listType: 'bullet', children: [] };
    const item: StoredNode = { type: 'listitem', version: 1, $: { passage: 'a' }, children: [word('Before.'), list, word('After.')] };
    const source = inEnglish(body({ ...list, children: [item] }));
    const values = ingest(source, 'sk', [{ key: 'body#a+1', text: 'Potom.' }]);
    expect(extract({ ...source, values }, 'sk').map(({ key, text: words }) => [key, words])).toEqual([['body#a+1', 'Potom.']]);
  });

  it('loses no word to a tag that is not there, is crossed or is forgotten', () => {
    const source = inEnglish(body(paragraph('a', word('Very '), word('bold', 1))));
    const words = 'Sehr <1>kühn <7>und</1> mutig</7> <2/>';
    const back = extract({ ...source, values: ingest(source, 'de', [{ key: 'body#a', text: words }]) }, 'de');
    expect(back.map(({ text: kept }) => kept)).toEqual(['Sehr <1>kühn &lt;7>und</1> mutig&lt;/7> &lt;2/>']);
  });

  it('shows what looks like a tag as words, and gives it back as it was', () => {
    const source = inEnglish(text(['Write <1> or &lt;, if 1 < 2.', 'a']));
    expect(extract(source, 'en')[1]?.text).toBe('Write &lt;1> or &amp;lt;, if 1 < 2.');
    expect(ingest(source, 'en', extract(source, 'en'))).toEqual(source.values);
  });

  it('takes a paragraph that is one citation from its source', () => {
    const source = inEnglish(body(paragraph('a', word('One.')), paragraph('b', citation)));
    const values = ingest(source, 'sk', [{ key: 'body#a', text: 'Jeden.' }]);
    expect(values['body']).toMatchObject({ sk: body(paragraph('a', word('Jeden.')), paragraph('b', citation)) });
  });

  it('follows a source that has changed its structure when it is next written', () => {
    const source = inEnglish(text(['One.', 'a'], ['Two.', 'b'], ['Three.', 'c']));
    const translated = ingest(source, 'sk', [
      { key: 'body#a', text: 'Jeden.' },
      { key: 'body#c', text: 'Tri.' },
    ]);
    const changed = { ...(translated['body'] as object), en: text(['Three.', 'c'], ['Four.', 'd'], ['One.', 'a']) };
    const values = ingest({ ...source, values: { ...translated, body: changed } }, 'sk', [{ key: 'body#d', text: 'Štyri.' }]);
    expect(values['body']).toMatchObject({ sk: text(['Tri.', 'c'], ['Štyri.', 'd'], ['Jeden.', 'a']) });
  });

  it('is paired with the copy that it is translated from, not with the newest', () => {
    const published = inEnglish(text(['One.', 'a'])).values;
    const newest = { ...published, body: { en: text(['One, changed.', 'a']), sk: text(['Jeden.', 'a']) } };
    const pairs = pairPassages({ fields, sourceLocale: 'en', source: published, target: newest, locale: 'sk' });
    expect(pairs.map(({ segment, target }) => [segment.text, target?.text])).toEqual([
      ['Courage', undefined],
      ['One.', 'Jeden.'],
    ]);
  });
});

describe('a translation that was built freely', () => {
  const free = { root: { ...text(['Všetko spolu.']).root, $: { translated: 'freely' } } };
  const source = inEnglish(text(['One.', 'a'], ['Two.', 'b']));
  const document = { ...source, values: { ...source.values, body: { ...(source.values['body'] as object), sk: free } } };

  it('is one segment, over against all words of its source', () => {
    const pairs = pairPassages({ fields, sourceLocale: 'en', source: document.values, target: document.values, locale: 'sk' });
    expect(pairs.at(-1)).toMatchObject({ segment: { key: 'body', kind: 'free', text: 'One.\n\nTwo.' }, target: { text: 'Všetko spolu.' } });
  });

  it('is never overwritten', () => {
    expect(
      ingest(document, 'sk', [
        { key: 'body', text: 'x' },
        { key: 'body#a', text: 'y' },
      ]),
    ).toEqual(document.values);
  });

  it("makes way for the source's structure when somebody asks for that", () => {
    const values = followStructure(document, 'sk', 'body');
    expect(values).toEqual(source.values);
    expect(ingest({ ...source, values }, 'sk', [{ key: 'body#a', text: 'Jeden.' }])['body']).toMatchObject({
      sk: text(['Jeden.', 'a'], ['', 'b']),
    });
  });
});
