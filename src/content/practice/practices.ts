import { documentKind } from '../shared/kind.ts';
import { line, mediaFile, richText, rows } from '../shared/text-fields.ts';

/** Good-practice cases from schools. The school may stay unnamed. */
export const practices = documentKind({
  slug: 'practices',
  group: 'content',
  defaultColumns: ['title', 'country', 'schoolKind', '_status', 'updatedAt'],
  fields: [
    { name: 'illustrative', type: 'checkbox', defaultValue: false },
    { name: 'consent', type: 'checkbox', defaultValue: false },
    { name: 'country', type: 'select', options: ['PT', 'AT', 'BE', 'SK'] },
    { name: 'schoolName', type: 'text' },
    {
      name: 'schoolKind',
      type: 'select',
      options: ['primary', 'lowerSecondary', 'upperSecondary', 'vocational', 'special', 'allThrough'],
    },
    { name: 'concepts', type: 'relationship', relationTo: 'concepts', hasMany: true },
    mediaFile('image'),
    richText('context'),
    richText('goal'),
    rows('people', [line('role', { required: 'source' }), line('contribution')]),
    rows('steps', [line('title', { required: 'source' }), richText('text')]),
    richText('studentsVoice'),
    richText('results'),
    richText('evidence'),
    richText('lessons'),
    line('duration'),
    richText('materials'),
    { name: 'furtherReading', type: 'relationship', relationTo: 'references', hasMany: true },
  ],
});
