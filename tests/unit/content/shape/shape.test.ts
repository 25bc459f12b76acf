import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { compileShape } from '@/content/shape/compile-shape.ts';
import { everyPart } from '@/content/shape/every-part.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { visit } from '@/content/shape/visit.ts';

const prose: Field[] = [{ name: 'body', type: 'richText', localized: true }];
const fields: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { type: 'row', fields: [{ name: 'number', type: 'number' }] },
  { name: 'note', type: 'ui', admin: { components: { Field: './note.tsx' } } },
  {
    type: 'tabs',
    tabs: [
      { label: 'One', fields: [{ name: 'image', type: 'upload', relationTo: 'media' }] },
      { name: 'meta', fields: [{ name: 'words', type: 'text', localized: true }] },
    ],
  },
  { name: 'sections', type: 'array', fields: [{ name: 'blocks', type: 'blocks', blocks: [{ slug: 'prose', fields: prose }] }] },
  { name: 'people', type: 'array', localized: true, fields: [{ name: 'name', type: 'text' }] },
];

describe('the shape of fields', () => {
  it('has a part for all that holds values, and none for what only arranges them', () => {
    expect(everyPart(compileShape(fields)).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'leaf title',
      'leaf number',
      'leaf image',
      'group meta',
      'leaf words',
      'array sections',
      'blocks blocks',
      'leaf body',
      'leaf people',
    ]);
  });

  it('is compiled once for a list of fields', () => {
    expect(shapeOf(fields)).toBe(shapeOf(fields));
  });

  it('says so where nobody knows what a field holds', () => {
    const strange = { name: 'scent', type: 'scent' } as unknown as Field;
    expect(() => compileShape([strange])).toThrow('teach compile-shape.ts. {"name":"scent","type":"scent"}');
  });
});

describe('a visit to a document', () => {
  it('comes to every leaf, with a key that stays the same wherever its row stands', () => {
    const row = { id: 'b1', blockType: 'prose', body: { en: 'words' } };
    const values = { title: { en: 'One' }, sections: [{ id: 's1', blocks: [row, { id: 'b2', blockType: 'gone' }, 'no row'] }], people: [] };
    const seen = [...visit(shapeOf(fields), values)];
    expect(seen.map(({ key, value }) => [key, value])).toEqual([
      ['title', { en: 'One' }],
      ['number', undefined],
      ['image', undefined],
      ['meta.words', undefined],
      ['sections.s1.blocks.b1.body', { en: 'words' }],
      ['people', []],
    ]);
    expect(seen[4]?.holder).toBe(row);
    expect(seen[4]?.steps.map(({ part, row: passed }) => [part.name, passed?.['id']])).toEqual([
      ['sections', 's1'],
      ['blocks', 'b1'],
    ]);
  });
});
