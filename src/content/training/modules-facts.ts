import { pathWords } from '@/languages/path-words.ts';
import type { KindFacts } from '../shared/kind-facts.ts';
import { documentFront } from '../shared/structured-text.ts';

/** What the house needs to know of training modules beside their fields. */
export const modulesFacts = {
  publishes: 'by-status',
  translated: true,
  linkable: true,
  relatable: null,
  entry: { number: 'number' },
  site: {
    path: pathWords.modules,
    schemaType: 'LearningResource',
    menu: 'by-default',
    frontPage: { as: 'door', place: 4 },
    readInOrder: true,
    list: 'documents',
  },
  importing: {
    name: 'module',
    fromFiles: null,
    text: {
      sections: false,
      front: {
        ...documentFront,
        number: 'value',
        concepts: { points: 'concepts' },
        tools: { points: 'tools' },
        furtherReading: { points: 'references' },
      },
      fences: { introduction: ['introduction', 'rich'], outcomes: ['outcomes', 'texts'], units: ['units', 'units'] },
    },
  },
} as const satisfies KindFacts;
