import { pathWords } from '@/languages/path-words.ts';
import type { KindFacts } from '../shared/kind-facts.ts';
import { documentFront } from '../shared/structured-text.ts';

/** What the house needs to know of good-practice cases beside their fields. */
export const practicesFacts = {
  publishes: 'by-status',
  translated: true,
  linkable: true,
  relatable: 2,
  entry: {},
  site: {
    path: pathWords.practices,
    schemaType: 'Article',
    menu: 'by-default',
    frontPage: { as: 'door', place: 3 },
    readInOrder: false,
    list: 'documents',
  },
  importing: {
    name: 'practice',
    fromFiles: 5,
    text: {
      sections: false,
      front: {
        ...documentFront,
        illustrative: 'value',
        consent: 'value',
        country: 'value',
        schoolName: 'value',
        schoolKind: 'value',
        concepts: { points: 'concepts' },
        duration: 'value',
        furtherReading: { points: 'references' },
      },
      fences: {
        context: ['context', 'rich'],
        goal: ['goal', 'rich'],
        people: ['people', 'people'],
        steps: ['steps', 'steps'],
        'students-voice': ['studentsVoice', 'rich'],
        results: ['results', 'rich'],
        evidence: ['evidence', 'rich'],
        lessons: ['lessons', 'rich'],
        materials: ['materials', 'rich'],
      },
    },
  },
} as const satisfies KindFacts;
