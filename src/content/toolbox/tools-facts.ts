import { pathWords } from '@/languages/path-words.ts';
import type { KindFacts } from '../shared/kind-facts.ts';
import { documentFront } from '../shared/structured-text.ts';

/** What the house needs to know of tools beside their fields. */
export const toolsFacts = {
  publishes: 'by-status',
  translated: true,
  linkable: true,
  relatable: 1,
  entry: {},
  site: {
    path: pathWords.tools,
    schemaType: 'LearningResource',
    menu: 'by-default',
    frontPage: { as: 'door', place: 5 },
    readInOrder: false,
    list: 'documents',
  },
  importing: {
    name: 'tool',
    fromFiles: null,
    text: {
      sections: false,
      front: {
        ...documentFront,
        groupSize: 'group',
        minutes: 'value',
        concepts: { points: 'concepts' },
        furtherReading: { points: 'references' },
      },
      fences: {
        purpose: ['purpose', 'rich'],
        materials: ['materials', 'texts'],
        steps: ['steps', 'steps'],
        variations: ['variations', 'rich'],
      },
    },
  },
} as const satisfies KindFacts;
