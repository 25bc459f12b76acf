import { pathWords } from '@/languages/path-words.ts';
import type { KindFacts } from '../shared/kind-facts.ts';
import { documentFront } from '../shared/structured-text.ts';

/** What the house needs to know of chapters beside their fields. */
export const chaptersFacts = {
  publishes: 'by-status',
  translated: true,
  linkable: true,
  relatable: null,
  entry: { number: 'number' },
  site: {
    path: pathWords.chapters,
    schemaType: 'LearningResource',
    menu: 'by-default',
    frontPage: { as: 'door', place: 1 },
    readInOrder: true,
    list: 'entries',
  },
  importing: {
    name: 'chapter',
    fromFiles: 1,
    text: {
      sections: 'plain',
      front: { ...documentFront, number: 'value', furtherReading: { points: 'references' } },
      fences: {},
    },
  },
} as const satisfies KindFacts;
