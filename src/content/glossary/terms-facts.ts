import { pathWords } from '@/languages/path-words.ts';
import type { KindFacts } from '../shared/kind-facts.ts';
import { documentFront } from '../shared/structured-text.ts';

/** What the house needs to know of the terms of the glossary beside their fields. */
export const termsFacts = {
  publishes: 'by-status',
  translated: true,
  linkable: false,
  relatable: null,
  entry: { variants: 'variants' },
  site: {
    path: pathWords.terms,
    schemaType: 'DefinedTerm',
    menu: 'by-default',
    frontPage: { as: 'door', place: 7 },
    readInOrder: false,
    list: 'documents',
  },
  importing: {
    name: 'term',
    fromFiles: null,
    text: {
      sections: false,
      front: { ...documentFront, variants: 'texts', avoid: 'texts' },
      fences: { definition: ['definition', 'passage'] },
    },
  },
} as const satisfies KindFacts;
