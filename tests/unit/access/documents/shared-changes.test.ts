import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { sharedChanges } from '@/access/documents/shared-changes.ts';

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'number', type: 'number' },
  { name: 'minutes', type: 'number', defaultValue: 5 },
  { name: 'ready', type: 'checkbox', defaultValue: false },
  { name: 'date', type: 'date' },
  { name: 'concepts', type: 'relationship', relationTo: 'concepts' as never, hasMany: true },
  { name: 'image', type: 'upload', relationTo: 'media' as never },
  { name: 'target', type: 'relationship', relationTo: ['tools', 'concepts'] as never },
  {
    name: 'size',
    type: 'group',
    fields: [
      { name: 'from', type: 'number' },
      { name: 'words', type: 'text', localized: true },
    ],
  },
  { type: 'row', fields: [{ name: 'url', type: 'text' }] },
  {
    type: 'tabs',
    tabs: [
      { label: 'One', fields: [{ name: 'place', type: 'text' }] },
      { name: 'extra', fields: [{ name: 'tone', type: 'text' }] },
    ],
  },
  {
    name: 'sections',
    type: 'array',
    fields: [
      { name: 'heading', type: 'text', localized: true },
      {
        name: 'blocks',
        type: 'blocks',
        blocks: [
          { slug: 'prose', fields: [{ name: 'body', type: 'textarea', localized: true }] },
          {
            slug: 'task',
            fields: [
              { name: 'minutes', type: 'number' },
              { name: 'title', type: 'text', localized: true },
            ],
          },
        ],
      },
    ],
  },
  { name: 'publishedIn', type: 'group', fields: [{ name: 'en', type: 'checkbox' }] },
];

const stored = {
  id: '1',
  title: { en: 'A' },
  number: 4,
  ready: null,
  date: '2026-01-02T00:00:00.000Z',
  concepts: ['a', 'b'],
  image: 'm',
  target: { relationTo: 'tools', value: 't' },
  size: { from: 2, words: { en: 'x' } },
  sections: [
    {
      id: 's1',
      heading: { en: 'H' },
      blocks: [
        { id: 'b1', blockType: 'prose', body: { en: 'B' } },
        { id: 'b2', blockType: 'task', minutes: 10, title: { en: 'T' } },
      ],
    },
    { id: 's2', heading: { en: 'H2' }, blocks: [] },
  ],
};

const posted = () => structuredClone({ ...stored, title: 'Titel', size: { from: 2, words: 'y' }, sections: [
  { id: 's1', heading: 'Kop', blocks: [{ id: 'b1', blockType: 'prose', body: 'Tekst' }, { id: 'b2', blockType: 'task', minutes: 10, title: 'Taak' }] },
  { id: 's2', heading: 'Kop 2', blocks: [] },
] }); // prettier-ignore

const changes = (after: object) => sharedChanges({ fields, before: stored, after: after as Record<string, unknown> });

describe('sharedChanges', () => {
  it('finds nothing when the admin posts a whole document of which only text was translated', () => {
    expect(changes(posted())).toEqual([]);
  });

  it.each([
    ['an empty value for one never stored', { place: '', url: null, extra: { tone: '' } }],
    ['a default for one never stored', { minutes: 5, ready: false }],
    ['a number in quotes', { number: '4' }],
    ['the same moment in other words', { date: '2026-01-02T01:00:00.000+01:00' }],
    [
      'populated relations',
      { concepts: [{ id: 'a', title: 'x' }, 'b'], image: { id: 'm' }, target: { relationTo: 'tools', value: { id: 't' } } },
    ],
    ['part of a group', { size: { words: 'z' } }],
    ['what Payload and the house keep', { updatedAt: 'now', _status: 'draft', publishedIn: { en: true }, id: 'other', deletedAt: null }],
    ['unknown keys', { nonsense: 1 }],
    ['nothing', {}],
  ])('gives no false alarm for %s', (_, data) => {
    expect(changes(data)).toEqual([]);
  });

  it.each([
    [{ number: 5 }, ['number']],
    [{ number: null }, ['number']],
    [{ ready: true }, ['ready']],
    [{ concepts: ['b', 'a'] }, ['concepts']],
    [{ concepts: [] }, ['concepts']],
    [{ image: null }, ['image']],
    [{ target: { relationTo: 'concepts', value: 't' } }, ['target']],
    [{ size: { from: 3 } }, ['size.from']],
    [{ url: 'https://x.example' }, ['url']],
    [{ place: 'here', extra: { tone: 'warm' } }, ['place', 'extra.tone']],
    [{ sections: [] }, ['sections']],
    [{ sections: null }, ['sections']],
  ])('names the fields of %j', (data, expected) => {
    expect(changes(data)).toEqual(expected);
  });

  it('sees rows swapped, removed, added, or posted without their ids', () => {
    const { sections } = posted();
    expect(changes({ sections: [...sections].reverse() })).toEqual(['sections']);
    expect(changes({ sections: sections.slice(1) })).toEqual(['sections']);
    expect(changes({ sections: [...sections, { heading: 'Neu' }] })).toEqual(['sections']);
    expect(changes({ sections: sections.map(({ id: _id, ...row }) => row) })).toEqual(['sections']);
  });

  it('sees a block of another kind under the same id, and a shared value inside a block', () => {
    const other = posted();
    Object.assign(other.sections[0]?.blocks[0] ?? {}, { blockType: 'task' });
    expect(changes(other)).toEqual(['sections.0.blocks']);
    const longer = posted();
    Object.assign(longer.sections[0]?.blocks[1] ?? {}, { minutes: 20 });
    expect(changes(longer)).toEqual(['sections.0.blocks.1.minutes']);
  });
});
