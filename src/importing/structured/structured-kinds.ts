/** How a fence of a kind without sections becomes a field. */
export type FenceShape = 'rich' | 'passage' | 'texts' | 'people' | 'steps' | 'units' | 'guests' | 'timeMarks';

/** How a field of the front matter is read. */
export type FrontShape =
  'value' | 'date' | 'texts' | 'authors' | 'group' | { readonly points: 'references' | 'concepts' | 'tools' | 'partners' };

export interface StructuredKind {
  /** The collection, or the global for `site`. */
  readonly slug: string;
  readonly sections: false | 'plain' | 'dimensioned';
  readonly front: Readonly<Record<string, FrontShape>>;
  readonly fences: Readonly<Record<string, readonly [field: string, shape: FenceShape]>>;
}

const references = { points: 'references' } as const;
const concepts = { points: 'concepts' } as const;
const document = {
  title: 'value',
  summary: 'value',
  slug: 'value',
  translationState: 'value',
  licence: 'value',
  authors: 'authors',
  partners: { points: 'partners' },
} as const satisfies Record<string, FrontShape>;

/** The kinds as `starter/FORMAT.md` writes them. A new kind is one entry here. */
export const structuredKinds: Readonly<Record<string, StructuredKind>> = {
  chapter: { slug: 'chapters', sections: 'plain', front: { ...document, number: 'value', furtherReading: references }, fences: {} },
  concept: {
    slug: 'concepts',
    sections: 'dimensioned',
    front: { ...document, concept: 'value', furtherReading: references, visualisation: 'group' },
    fences: {},
  },
  news: { slug: 'news', sections: 'plain', front: { ...document, date: 'date', furtherReading: references }, fences: {} },
  page: { slug: 'pages', sections: 'plain', front: { ...document, place: 'value', furtherReading: references }, fences: {} },
  practice: {
    slug: 'practices',
    sections: false,
    front: {
      ...document,
      illustrative: 'value',
      consent: 'value',
      country: 'value',
      schoolName: 'value',
      schoolKind: 'value',
      concepts,
      duration: 'value',
      furtherReading: references,
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
  tool: {
    slug: 'tools',
    sections: false,
    front: { ...document, groupSize: 'group', minutes: 'value', concepts, furtherReading: references },
    fences: {
      purpose: ['purpose', 'rich'],
      materials: ['materials', 'texts'],
      steps: ['steps', 'steps'],
      variations: ['variations', 'rich'],
    },
  },
  module: {
    slug: 'modules',
    sections: false,
    front: { ...document, number: 'value', concepts, tools: { points: 'tools' }, furtherReading: references },
    fences: { introduction: ['introduction', 'rich'], outcomes: ['outcomes', 'texts'], units: ['units', 'units'] },
  },
  episode: {
    slug: 'episodes',
    sections: false,
    front: { ...document, number: 'value', date: 'date', spokenLanguage: 'value', audioUrl: 'value', minutes: 'value', concepts },
    fences: {
      guests: ['guests', 'guests'],
      notes: ['notes', 'rich'],
      'time-marks': ['timeMarks', 'timeMarks'],
      transcript: ['transcript', 'rich'],
    },
  },
  term: {
    slug: 'terms',
    sections: false,
    front: { ...document, variants: 'texts', avoid: 'texts' },
    fences: { definition: ['definition', 'passage'] },
  },
  partner: {
    slug: 'partners',
    sections: false,
    front: { ...document, country: 'value', role: 'value', url: 'value' },
    fences: { description: ['description', 'rich'] },
  },
  site: {
    slug: 'site',
    sections: false,
    front: { name: 'value', claim: 'value', grantNumber: 'value', contact: 'group', translationState: 'value' },
    fences: { funding: ['funding', 'passage'], disclaimer: ['disclaimer', 'passage'] },
  },
};
