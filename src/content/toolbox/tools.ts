import { documentKind } from '../shared/kind.ts';
import { line, richText, rows } from '../shared/text-fields.ts';

/** Tools for meetings and reflection. */
export const tools = documentKind({
  slug: 'tools',
  group: 'learning',
  fields: [
    richText('purpose'),
    {
      name: 'groupSize',
      type: 'group',
      fields: [
        { name: 'from', type: 'number', min: 1, max: 1000 },
        { name: 'to', type: 'number', min: 1, max: 1000 },
      ],
    },
    { name: 'minutes', type: 'number', min: 1, max: 6000 },
    rows('materials', [line('text', { required: 'source' })]),
    rows('steps', [line('title', { required: 'source' }), richText('text')]),
    richText('variations'),
    { name: 'concepts', type: 'relationship', relationTo: 'concepts', hasMany: true },
    { name: 'furtherReading', type: 'relationship', relationTo: 'references', hasMany: true },
  ],
});
