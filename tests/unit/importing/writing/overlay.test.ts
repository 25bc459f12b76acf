import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { ImportError } from '@/importing/import-error.ts';
import { overlay, replaceContent } from '@/importing/writing/overlay.ts';

const line = (name: string): Field => ({ name, type: 'text', localized: true });
const fields: readonly Field[] = [
  line('title'),
  { name: 'number', type: 'number' },
  { name: 'contact', type: 'group', fields: [{ name: 'email', type: 'text' }, line('address')] },
  {
    name: 'sections',
    type: 'array',
    fields: [
      line('heading'),
      {
        name: 'blocks',
        type: 'blocks',
        blocks: [
          { slug: 'prose', fields: [line('body')] },
          { slug: 'task', fields: [line('text'), { name: 'minutes', type: 'number' }] },
        ],
      },
    ],
  },
];
const existing = {
  title: 'Title',
  number: 4,
  contact: { email: 'a@example.org', address: 'Street' },
  sections: [
    {
      id: 's1',
      heading: 'One',
      blocks: [
        { id: 'b1', blockType: 'prose', body: 'Text' },
        { id: 'b2', blockType: 'task', text: 'Do', minutes: 10 },
      ],
    },
  ],
};
const refusal = (incoming: Record<string, unknown>) => {
  try {
    overlay({ fields, existing, incoming });
  } catch (error) {
    if (error instanceof ImportError) return error.values;
    throw error;
  }
  return 'taken';
};

describe('another language over a document', () => {
  it('takes the words and keeps rows, blocks and shared values', () => {
    const incoming = {
      title: 'Titel',
      number: 9,
      contact: { address: 'Straat' },
      sections: [
        {
          heading: 'Een',
          blocks: [
            { blockType: 'prose', body: 'Tekst' },
            { blockType: 'task', text: 'Doe', minutes: 99 },
          ],
        },
      ],
    };
    expect(overlay({ fields, existing, incoming })).toEqual({
      title: 'Titel',
      contact: { email: 'a@example.org', address: 'Straat' },
      sections: [
        {
          id: 's1',
          heading: 'Een',
          blocks: [
            { id: 'b1', blockType: 'prose', body: 'Tekst' },
            { id: 'b2', blockType: 'task', text: 'Doe', minutes: 10 },
          ],
        },
      ],
    });
  });

  it('is refused where it has another number of rows, and says where', () => {
    expect(refusal({ sections: [{}, {}] })).toEqual({ where: 'sections', here: '1', there: '2' });
    expect(refusal({ sections: [{ blocks: [{ blockType: 'prose' }] }] })).toEqual({
      where: 'sections › 1 › blocks',
      here: '2',
      there: '1',
    });
  });

  it('is refused where a block is of another sort', () => {
    expect(refusal({ sections: [{ blocks: [{ blockType: 'prose' }, { blockType: 'prose' }] }] })).toEqual({
      where: 'sections › 1 › blocks › 2',
      here: 'task',
      there: 'prose',
    });
  });
});

describe('the same language again', () => {
  it('takes everything, and keeps the ids of rows that are still of the same sort, so that their translations stay', () => {
    const incoming = {
      title: 'New',
      sections: [
        {
          heading: 'One',
          blocks: [
            { blockType: 'task', text: 'First' },
            { blockType: 'task', text: 'Do' },
          ],
        },
        { heading: 'Two', blocks: [] },
      ],
    };
    expect(replaceContent({ fields, existing, incoming })).toEqual({
      title: 'New',
      sections: [
        {
          id: 's1',
          heading: 'One',
          blocks: [
            { blockType: 'task', text: 'First' },
            { id: 'b2', blockType: 'task', text: 'Do' },
          ],
        },
        { heading: 'Two', blocks: [] },
      ],
    });
  });
});
