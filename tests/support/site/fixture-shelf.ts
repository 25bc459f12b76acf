import type { Publication } from '@/publication/record/publication.ts';
import { paragraph, publication, rich, text } from './publication.ts';

const common = { locale: 'en' } as const;

/** Everything beside the manual: one of each kind, and what stands around every page. */
export const fixtureShelf: readonly Publication[] = [
  publication({
    ...common,
    kind: 'site',
    id: 'site',
    slug: 'site',
    title: 'I CO-COPE',
    content: {
      name: text('I CO-COPE'),
      claim: text('Communities of practice for inclusive schools'),
      funding: text('This project is co-financed by the Erasmus+ programme of the European Union.'),
      disclaimer: text(
        'Views and opinions expressed are those of the authors only and do not necessarily reflect those of the European Union. The European Union cannot be held responsible for them.',
      ),
      grantNumber: '2022-1-BE02-KA220-SCH-000089287',
      contact: { organisation: 'UC Leuven-Limburg', email: 'hello@example.org', address: text('Leuven, Belgium') },
    },
  }),
  publication({
    ...common,
    kind: 'pages',
    id: 'home',
    slug: 'home',
    title: 'Schools where everyone belongs are made together',
    summary:
      'Materials for teachers, pupils and all who work with them: set up a community of practice and make your school more inclusive.',
    content: {
      place: 'home',
      sections: [
        {
          id: 'h1',
          heading: text('What this is about'),
          blocks: [
            {
              id: 'hp',
              type: 'prose',
              body: rich([
                'Schools in Portugal, Austria, Belgium and Slovakia are trying out how people of different professions and pupils can learn from each other. What they find out is collected here, free to use.',
              ]),
            },
          ],
        },
      ],
    },
  }),
  publication({
    ...common,
    kind: 'pages',
    id: 'home',
    locale: 'nl',
    slug: 'start',
    title: 'Een school waar iedereen erbij hoort, maak je samen',
    summary: 'Materiaal voor leraren, leerlingen en iedereen die met hen werkt.',
    content: { place: 'home', sections: [] },
  }),
  publication({
    ...common,
    kind: 'pages',
    id: 'about',
    slug: 'about',
    title: 'About the project',
    content: {
      place: 'about',
      sections: [
        { id: 'a1', heading: text('Aims'), blocks: [] },
        { id: 'a2', heading: text('Results'), blocks: [] },
      ],
    },
  }),
  publication({
    ...common,
    kind: 'pages',
    id: 'accessibility',
    slug: 'accessibility',
    title: 'Accessibility',
    content: { place: 'legal' },
  }),
  publication({
    ...common,
    kind: 'concepts',
    id: 'cop',
    slug: 'communities-of-practice',
    title: 'Communities of Practice',
    summary: 'People who share a concern, and get better at it by meeting regularly.',
    content: {
      concept: 'communitiesOfPractice',
      visualisation: { image: { kind: 'media', id: 'circles' }, caption: text('The three dimensions') },
      sections: [
        {
          id: 'c0',
          blocks: [
            {
              id: 'cp',
              type: 'prose',
              body: rich([
                paragraph(
                  'Learning happens between people ',
                  { type: 'citation', reference: 'lave', form: 'parenthetical' },
                  ' ',
                  { type: 'citation', reference: 'mortier', form: 'parenthetical' },
                  '.',
                ),
              ]),
            },
          ],
        },
        {
          id: 'c1',
          dimension: 'ethicsAndValues',
          heading: text('Trust, and room for not knowing'),
          blocks: [{ id: 'cp1', type: 'prose', body: rich(['Whoever takes part counts.']) }],
        },
        {
          id: 'c2',
          dimension: 'policies',
          heading: text('Time is a policy'),
          blocks: [{ id: 'cp2', type: 'prose', body: rich(['A school that wants it puts it in the timetable.']) }],
        },
        {
          id: 'c3',
          dimension: 'practiceAndMeasurement',
          heading: text('Domain, community, practice'),
          blocks: [{ id: 'cp3', type: 'prose', body: rich(['Three things make the difference.']) }],
        },
      ],
    },
  }),
  publication({
    ...common,
    kind: 'practices',
    id: 'porto',
    slug: 'a-round-table-in-porto',
    title: 'A round table every second Thursday',
    summary: 'A secondary school brings pupils and staff to one table and keeps them there.',
    content: {
      illustrative: true,
      country: 'PT',
      schoolKind: 'upperSecondary',
      concepts: [{ kind: 'concepts', id: 'cop' }],
      context: rich(['Nine hundred pupils, two buildings, one corridor where everyone meets.']),
      goal: rich(['To decide together how the day begins.']),
      people: [
        { id: 'p1', role: text('Pupils'), contribution: text('Four from each year, chosen by lot') },
        { id: 'p2', role: text('School social worker'), contribution: text('Hosts the meetings') },
      ],
      steps: [
        { id: 's1', title: text('Ask'), text: rich(['A box in the corridor for a month.']) },
        { id: 's2', title: text('Meet'), text: rich(['Forty minutes, every second Thursday.']) },
      ],
      studentsVoice: rich(['“They wrote down what I said, and next time it was there.”']),
      results: rich(['The bell is gone.']),
      duration: text('One school year'),
    },
  }),
  publication({
    ...common,
    kind: 'modules',
    id: 'm1',
    slug: 'starting-a-cop',
    title: 'Starting a community of practice',
    summary: 'From the first question to the third meeting.',
    content: {
      number: 1,
      introduction: rich(['For people who will host.']),
      outcomes: [
        { id: 'o1', text: text('invite people so that they come') },
        { id: 'o2', text: text('host a first meeting') },
      ],
      units: [
        {
          id: 'u1',
          title: text('Whom to invite'),
          minutes: 45,
          aim: text('A list of names that is not the usual one.'),
          activities: [{ id: 'ac1', title: text('Map the school'), minutes: 20, text: rich(['Draw who talks to whom.']) }],
          materials: [{ id: 'ma', title: text('Large paper') }],
        },
        { id: 'u2', title: text('What to ask'), minutes: 60 },
      ],
      tools: [{ kind: 'tools', id: 'round' }],
    },
  }),
  publication({
    ...common,
    kind: 'tools',
    id: 'round',
    slug: 'the-opening-round',
    title: 'The opening round',
    summary: 'Everyone has spoken before the agenda begins.',
    content: {
      minutes: 10,
      groupSize: { from: 4, to: 15 },
      materials: [
        { id: 't1', text: text('A clock') },
        { id: 't2', text: text('Chairs in a circle') },
      ],
      purpose: rich(['To hear every voice once, so that the second time is easier.']),
      steps: [
        { id: 'st1', title: text('Ask one question'), text: rich(['For example: what did you bring with you today?']) },
        { id: 'st2', title: text('Go round'), text: rich(['One sentence each. No answers, no comments. Passing is allowed.']) },
        { id: 'st3', title: text('Thank and begin'), text: rich(['No summary.']) },
      ],
      variations: rich(['With cards instead of words.']),
      concepts: [{ kind: 'concepts', id: 'cop' }],
    },
  }),
  publication({
    ...common,
    kind: 'episodes',
    id: 'e1',
    slug: 'the-bell',
    title: 'Why we switched off the bell',
    summary: 'A pupil and a caretaker talk about a quiet revolution.',
    content: {
      number: 1,
      date: '2026-02-12T12:00:00.000Z',
      spokenLanguage: 'pt',
      audio: { kind: 'media', id: 'sound' },
      minutes: 22,
      guests: [{ id: 'g1', name: 'Ana', role: text('pupil') }],
      notes: rich(['Recorded in the corridor.']),
      timeMarks: [
        { id: 'tm1', time: '0:00', title: text('Hello') },
        { id: 'tm2', time: '12:30', title: text('The first week') },
      ],
      transcript: rich(['Good morning.']),
    },
  }),
  publication({
    ...common,
    kind: 'news',
    id: 'n1',
    slug: 'three-days-in-porto',
    title: 'Three days in Porto',
    summary: 'Future hosts from eight schools tried out the training.',
    content: {
      date: '2025-10-07T12:00:00.000Z',
      sections: [{ id: 'ns', blocks: [{ id: 'np', type: 'prose', body: rich(['They came with questions and left with dates.']) }] }],
    },
  }),
  publication({
    ...common,
    kind: 'terms',
    id: 'agency',
    slug: 'agency',
    title: 'Agency',
    content: {
      definition: text('Being able to set something in motion, and being asked.'),
      avoid: { lang: 'en', origin: 'own', texts: ['empowerment'] },
    },
  }),
  publication({
    ...common,
    kind: 'terms',
    id: 'inclusion',
    slug: 'inclusion',
    title: 'Inclusion',
    content: { definition: text('School is made for all who are there.') },
  }),
  publication({
    ...common,
    kind: 'partners',
    id: 'ipp',
    slug: 'politecnico-do-porto',
    title: 'Politécnico do Porto',
    summary: 'Teaches teachers, and learns from schools.',
    content: {
      country: 'PT',
      url: 'https://www.ipp.pt/',
      role: text('Leads the knowledge base'),
      description: rich(['A polytechnic in the north of Portugal.']),
    },
  }),
  publication({
    ...common,
    kind: 'media',
    id: 'circles',
    slug: 'circles',
    title: 'circles.svg',
    content: {
      alt: text('Three overlapping circles around one table'),
      credit: 'I CO-COPE',
      licence: 'CC-BY-4.0',
      file: { url: '/assets/icon.svg', mimeType: 'image/svg+xml', bytes: 400, width: 480, height: 480, renderings: [] },
    },
  }),
  publication({
    ...common,
    kind: 'media',
    id: 'sheet',
    slug: 'sheet',
    title: 'agenda.pdf',
    content: { file: { url: '/api/media/file/agenda.pdf', mimeType: 'application/pdf', bytes: 182000, renderings: [] } },
  }),
  publication({
    ...common,
    kind: 'media',
    id: 'sound',
    slug: 'sound',
    title: 'bell.mp3',
    content: { file: { url: '/api/media/file/bell.mp3', mimeType: 'audio/mpeg', bytes: 18200000, renderings: [] } },
  }),
];
