import { pathWords } from '@/languages/path-words.ts';
import type { KindFacts } from '../shared/kind-facts.ts';
import { documentFront } from '../shared/structured-text.ts';

/** What the house needs to know of news beside its fields. */
export const newsFacts = {
  publishes: 'by-status',
  translated: true,
  linkable: true,
  relatable: null,
  entry: { date: 'date' },
  site: {
    path: pathWords.news,
    schemaType: 'NewsArticle',
    menu: 'by-default',
    frontPage: { as: 'latest' },
    readInOrder: false,
    list: 'entries',
  },
  importing: {
    name: 'news',
    fromFiles: 4,
    text: {
      sections: 'plain',
      front: { ...documentFront, date: 'date', furtherReading: { points: 'references' } },
      fences: {},
    },
  },
} as const satisfies KindFacts;
