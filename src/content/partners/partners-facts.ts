import { pathWords } from '@/languages/path-words.ts';
import type { KindFacts } from '../shared/kind-facts.ts';
import { documentFront } from '../shared/structured-text.ts';

/** What the house needs to know of partners beside their fields. */
export const partnersFacts = {
  publishes: 'by-status',
  translated: true,
  linkable: false,
  relatable: null,
  entry: {},
  site: {
    path: pathWords.partners,
    schemaType: 'Organization',
    menu: 'by-default',
    frontPage: null,
    readInOrder: false,
    list: 'documents',
  },
  importing: {
    name: 'partner',
    fromFiles: null,
    text: {
      sections: false,
      front: { ...documentFront, country: 'value', role: 'value', url: 'value' },
      fences: { description: ['description', 'rich'] },
    },
  },
} as const satisfies KindFacts;
