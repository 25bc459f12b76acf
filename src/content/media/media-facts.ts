import type { KindFacts } from '../shared/kind-facts.ts';

/** What the house needs to know of media beside their fields. They are seen inside of documents. */
export const mediaFacts = {
  publishes: 'when-used',
  translated: true,
  linkable: false,
  relatable: null,
  entry: {},
  site: null,
  importing: null,
} as const satisfies KindFacts;
