import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { mergePublishedLocale } from '@/publication/reconcile/merge-published-locale.ts';

const text = (name: string): Field => ({ name, type: 'text', localized: true });

const fields: Field[] = [
  text('title'),
  { name: 'number', type: 'number' },
  {
    name: 'sections',
    type: 'array',
    fields: [
      text('heading'),
      { name: 'dimension', type: 'text' },
      {
        name: 'blocks',
        type: 'blocks',
        blocks: [
          { slug: 'prose', fields: [text('text')] },
          { slug: 'list', fields: [{ name: 'items', type: 'array', fields: [text('item')] }] },
        ],
      },
    ],
  },
  {
    type: 'tabs',
    tabs: [
      { label: 'Side', fields: [{ type: 'row', fields: [text('aside')] }] },
      { name: 'more', fields: [text('note')] },
    ],
  },
  { name: 'consent', type: 'group', fields: [text('words'), { name: 'given', type: 'checkbox' }] },
];

const merge = (snapshot: Record<string, unknown>, before: Record<string, unknown>) =>
  mergePublishedLocale({ fields, snapshot, before, locale: 'en' });

describe('publishing English', () => {
  it('takes the English text and shared values of the newest version and leaves the Dutch text as it was published', () => {
    const snapshot = { id: 'c', number: 5, title: { en: 'New', nl: 'Concept' }, _status: 'x' };
    const before = { id: 'c', number: 4, title: { en: 'Old', nl: 'Gepubliceerd', sk: 'Staré' } };
    expect(merge(snapshot, before)).toEqual({ id: 'c', number: 5, title: { en: 'New', nl: 'Gepubliceerd', sk: 'Staré' }, _status: 'x' });
  });

  it('keeps each Dutch passage with its section when sections change places', () => {
    const snapshot = {
      sections: [
        { id: 'b', heading: { en: 'B2', nl: 'B concept' }, dimension: 'policies' },
        { id: 'a', heading: { en: 'A2', nl: 'A concept' }, dimension: 'practice' },
      ],
    };
    const before = {
      sections: [
        { id: 'a', heading: { en: 'A', nl: 'A nl' }, dimension: 'old' },
        { id: 'b', heading: { en: 'B', nl: 'B nl' }, dimension: 'old' },
      ],
    };
    expect(merge(snapshot, before)).toEqual({
      sections: [
        { id: 'b', heading: { en: 'B2', nl: 'B nl' }, dimension: 'policies' },
        { id: 'a', heading: { en: 'A2', nl: 'A nl' }, dimension: 'practice' },
      ],
    });
  });

  it('gives a new section no text in other languages, though a draft has some', () => {
    const snapshot = {
      sections: [
        { id: 'new', heading: { en: 'New', nl: 'Nieuw' } },
        { id: 'a', heading: { en: 'A' } },
      ],
    };
    const before = { sections: [{ id: 'a', heading: { en: 'A', nl: 'A nl' } }] };
    expect(merge(snapshot, before)).toEqual({
      sections: [
        { id: 'new', heading: { en: 'New' } },
        { id: 'a', heading: { en: 'A', nl: 'A nl' } },
      ],
    });
  });

  it('drops a section that was removed, in every language', () => {
    const before = {
      sections: [
        { id: 'a', heading: { nl: 'A nl' } },
        { id: 'b', heading: { nl: 'B nl' } },
      ],
    };
    expect(merge({ sections: [{ id: 'b', heading: { en: 'B' } }] }, before)).toEqual({
      sections: [{ id: 'b', heading: { en: 'B', nl: 'B nl' } }],
    });
  });

  it('follows a block with its list items into another section', () => {
    const items = (en: string, nl?: string) => [{ id: 'i', item: nl === undefined ? { en } : { en, nl } }];
    const snapshot = {
      sections: [
        { id: 'a', blocks: [] },
        { id: 'b', blocks: [{ id: 'l', blockType: 'list', blockName: 'L', items: items('one', 'een concept') }] },
      ],
    };
    const before = {
      sections: [
        { id: 'a', blocks: [{ id: 'l', blockType: 'list', items: items('uno', 'een') }] },
        { id: 'b', blocks: [] },
      ],
    };
    expect(merge(snapshot, before)).toEqual({
      sections: [
        { id: 'a', blocks: [] },
        { id: 'b', blocks: [{ id: 'l', blockType: 'list', blockName: 'L', items: items('one', 'een') }] },
      ],
    });
  });

  it('reaches into tabs, rows and groups', () => {
    const snapshot = { aside: { en: 'a' }, more: { note: { en: 'n', nl: 'concept' } }, consent: { words: { en: 'w' }, given: true } };
    const before = { aside: { nl: 'a nl' }, more: { note: { nl: 'n nl' } }, consent: { words: { nl: 'w nl' }, given: false } };
    expect(merge(snapshot, before)).toEqual({
      aside: { en: 'a', nl: 'a nl' },
      more: { note: { en: 'n', nl: 'n nl' } },
      consent: { words: { en: 'w', nl: 'w nl' }, given: true },
    });
  });

  it('removes an English passage that the editor emptied, and leaves out a leaf without any text', () => {
    expect(merge({ title: { nl: 'concept' }, aside: { nl: 'concept' } }, { title: { en: 'Old', nl: 'Oud' } })).toEqual({
      title: { nl: 'Oud' },
    });
  });

  it('changes neither of what it is given', () => {
    const snapshot = { sections: [{ id: 'a', heading: { en: 'A' } }] };
    const before = { sections: [{ id: 'a', heading: { nl: 'A nl' } }] };
    merge(snapshot, before);
    expect([snapshot, before]).toEqual([
      { sections: [{ id: 'a', heading: { en: 'A' } }] },
      { sections: [{ id: 'a', heading: { nl: 'A nl' } }] },
    ]);
  });
});
