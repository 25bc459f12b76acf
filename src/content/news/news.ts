import { day } from '../shared/date-forms.ts';
import { documentKind } from '../shared/kind.ts';
import { sections } from '../shared/sections.ts';
import { mediaFile } from '../shared/text-fields.ts';

/** News of the project. */
export const news = documentKind({
  slug: 'news',
  group: 'content',
  defaultColumns: ['title', 'date', '_status', 'updatedAt'],
  fields: [
    { name: 'date', type: 'date', index: true, admin: { date: { displayFormat: day } } },
    mediaFile('image'),
    sections(),
    { name: 'furtherReading', type: 'relationship', relationTo: 'references', hasMany: true },
  ],
});
