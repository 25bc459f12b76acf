import { pathWords } from '@/languages/path-words.ts';
import type { KindFacts } from '../shared/kind-facts.ts';
import { documentFront } from '../shared/structured-text.ts';

/** What the house needs to know of pages beside their fields. The menu leads to single pages, never to their list. */
export const pagesFacts = {
  publishes: 'by-status',
  translated: true,
  linkable: true,
  relatable: null,
  entry: { place: 'place' },
  site: {
    path: pathWords.pages,
    schemaType: 'WebPage',
    menu: 'never',
    frontPage: null,
    readInOrder: false,
    list: 'entries',
  },
  importing: {
    name: 'page',
    fromFiles: 3,
    text: {
      sections: 'plain',
      front: { ...documentFront, place: 'value', furtherReading: { points: 'references' } },
      fences: {},
    },
  },
} as const satisfies KindFacts;
