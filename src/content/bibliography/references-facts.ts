import { pathWords } from '@/languages/path-words.ts';
import type { KindFacts } from '../shared/kind-facts.ts';

/** What the house needs to know of works beside their fields. Their list is reached from the texts that cite them. */
export const referencesFacts = {
  publishes: 'when-used',
  translated: false,
  linkable: false,
  relatable: null,
  entry: {},
  site: {
    path: pathWords.references,
    schemaType: 'CreativeWork',
    menu: 'on-request',
    frontPage: null,
    readInOrder: false,
    list: 'documents',
  },
  importing: null,
} as const satisfies KindFacts;
