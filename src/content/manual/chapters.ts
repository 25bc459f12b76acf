import { documentKind } from '../shared/kind.ts';
import { sections } from '../shared/sections.ts';

/** Chapters of the manual on Communities of Practice. */
export const chapters = documentKind({
  slug: 'chapters',
  group: 'content',
  defaultColumns: ['title', 'number', 'sourceLocale', '_status', 'publishOn', 'updatedAt'],
  fields: [
    { name: 'number', type: 'number', min: 0, max: 999, index: true },
    sections(),
    { name: 'furtherReading', type: 'relationship', relationTo: 'references', hasMany: true },
  ],
});
