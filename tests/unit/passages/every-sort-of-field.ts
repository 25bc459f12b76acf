import type { Field } from 'payload';
import { line, passage, richText, rows } from '@/content/shared/text-fields.ts';

/** A shape that has every sort of place where text stands: plain and rich, in groups, in rows inside rows, in blocks of two kinds, and beside what is not translated. */
export const everySortOfField: Field[] = [
  line('title'),
  passage('summary'),
  richText('introduction'),
  { name: 'code', type: 'text' },
  { name: 'count', type: 'number' },
  { name: 'group', type: 'group', fields: [line('name'), richText('about'), { name: 'inner', type: 'group', fields: [passage('deep')] }] },
  { type: 'collapsible', label: 'Unnamed', fields: [line('inside')] },
  { type: 'row', fields: [line('left'), line('right')] },
  { type: 'tabs', tabs: [{ label: 'Unnamed', fields: [passage('tabbed')] }] },
  rows('steps', [line('heading'), richText('body'), { name: 'minutes', type: 'number' }, rows('parts', [line('part'), passage('note')])]),
  {
    name: 'blocks',
    type: 'blocks',
    blocks: [
      { slug: 'prose', fields: [richText('body')] },
      {
        slug: 'levels',
        fields: [line('caption'), rows('levels', [line('name'), richText('definition'), rows('traits', [line('trait')])])],
      },
    ],
  },
];
