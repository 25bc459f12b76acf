import { pathWords } from '@/languages/path-words.ts';
import type { KindFacts } from '../shared/kind-facts.ts';
import { documentFront } from '../shared/structured-text.ts';

/** What the house needs to know of concepts beside their fields. */
export const conceptsFacts = {
  publishes: 'by-status',
  translated: true,
  linkable: true,
  relatable: 3,
  entry: {},
  site: {
    path: pathWords.concepts,
    schemaType: 'Article',
    menu: 'by-default',
    frontPage: { as: 'door', place: 2 },
    readInOrder: false,
    list: 'entries',
  },
  importing: {
    name: 'concept',
    fromFiles: 2,
    text: {
      sections: 'dimensioned',
      front: { ...documentFront, concept: 'value', furtherReading: { points: 'references' }, visualisation: 'group' },
      fences: {},
    },
  },
} as const satisfies KindFacts;
