import { pathWords } from '@/languages/path-words.ts';
import type { KindFacts } from '../shared/kind-facts.ts';

/** What the house needs to know of events beside their fields. */
export const eventsFacts = {
  publishes: 'by-status',
  translated: true,
  linkable: true,
  relatable: null,
  entry: { date: 'date' },
  site: {
    path: pathWords.events,
    schemaType: 'NewsArticle',
    menu: 'by-default',
    frontPage: null,
    readInOrder: false,
    list: 'entries',
  },
  importing: null,
} as const satisfies KindFacts;
