import { documentKind } from '../shared/kind.ts';
import { sections } from '../shared/sections.ts';

/** Pages that stand for themselves: home, about, privacy, accessibility. */
export const pages = documentKind({
  slug: 'pages',
  group: 'content',
  fields: [
    { name: 'place', type: 'select', options: ['ordinary', 'home', 'about', 'legal'], defaultValue: 'ordinary', required: true },
    sections(),
    { name: 'furtherReading', type: 'relationship', relationTo: 'references', hasMany: true },
  ],
});
