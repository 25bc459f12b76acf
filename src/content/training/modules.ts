import { documentKind } from '../shared/kind.ts';
import { line, mediaFile, passage, richText, rows } from '../shared/text-fields.ts';
import { validateHttpUrl } from '../shared/validate-http-url.ts';

/** Modules of the professional development package, each made of units. */
export const modules = documentKind({
  slug: 'modules',
  group: 'learning',
  defaultColumns: ['number', 'title', '_status', 'updatedAt'],
  fields: [
    { name: 'number', type: 'number', min: 0, max: 999, index: true },
    richText('introduction'),
    rows('outcomes', [line('text', { required: 'source' })]),
    rows('units', [
      line('title', { required: 'source' }),
      { name: 'minutes', type: 'number', min: 1, max: 6000 },
      passage('aim'),
      rows('activities', [line('title', { required: 'source' }), { name: 'minutes', type: 'number', min: 1, max: 600 }, richText('text')]),
      rows('materials', [
        line('title', { required: 'source' }),
        mediaFile('file'),
        { name: 'url', type: 'text', validate: validateHttpUrl },
      ]),
    ]),
    { name: 'concepts', type: 'relationship', relationTo: 'concepts', hasMany: true },
    { name: 'tools', type: 'relationship', relationTo: 'tools', hasMany: true },
    { name: 'furtherReading', type: 'relationship', relationTo: 'references', hasMany: true },
  ],
});
