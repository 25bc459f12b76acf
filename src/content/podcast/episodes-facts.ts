import { pathWords } from '@/languages/path-words.ts';
import type { KindFacts } from '../shared/kind-facts.ts';
import { documentFront } from '../shared/structured-text.ts';

/** What the house needs to know of episodes beside their fields. */
export const episodesFacts = {
  publishes: 'by-status',
  translated: true,
  linkable: true,
  relatable: null,
  entry: { number: 'number', date: 'date' },
  site: {
    path: pathWords.episodes,
    schemaType: 'PodcastEpisode',
    menu: 'by-default',
    frontPage: { as: 'door', place: 6 },
    readInOrder: false,
    list: 'documents',
  },
  importing: {
    name: 'episode',
    fromFiles: null,
    text: {
      sections: false,
      front: {
        ...documentFront,
        number: 'value',
        date: 'date',
        spokenLanguage: 'value',
        audioUrl: 'value',
        minutes: 'value',
        concepts: { points: 'concepts' },
      },
      fences: {
        guests: ['guests', 'guests'],
        notes: ['notes', 'rich'],
        'time-marks': ['timeMarks', 'timeMarks'],
        transcript: ['transcript', 'rich'],
      },
    },
  },
} as const satisfies KindFacts;
