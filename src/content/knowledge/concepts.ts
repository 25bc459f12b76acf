import { documentKind } from '../shared/kind.ts';
import { dimensionedSections } from '../shared/sections.ts';
import { line, mediaFile, passage } from '../shared/text-fields.ts';

/** The four concepts of the knowledge base, each along three dimensions. */
export const concepts = documentKind({
  slug: 'concepts',
  group: 'content',
  fields: [
    {
      name: 'concept',
      type: 'select',
      options: ['inclusiveEducation', 'interprofessionalCollaboration', 'studentsAgency', 'communitiesOfPractice'],
    },
    dimensionedSections(),
    {
      name: 'visualisation',
      type: 'group',
      fields: [mediaFile('image'), line('caption'), passage('longDescription')],
    },
    { name: 'furtherReading', type: 'relationship', relationTo: 'references', hasMany: true },
  ],
});
