import type { Locale } from '@/languages/locales.ts';
import type { Publication } from '@/publication/record/publication.ts';
import type { Inline } from '@/publication/record/rich-text.ts';
import { paragraph, publication, rich, text } from './publication.ts';

const mortier: Inline = { type: 'citation', reference: 'mortier', form: 'parenthetical', locator: '329' };
const lave: Inline = { type: 'citation', reference: 'lave', form: 'narrative' };

const english = {
  intro:
    'A community does not live on its timetable. It lives when helping each other out turns into making something together, and when nobody at the table has to earn the right to speak.',
  list: ['shared work rather than parallel work', 'a place where not knowing is allowed', 'decisions that pupils can see themselves in'],
  heading: 'Three ways of working together',
  meet: 'Meeting well',
  aspects: 'What helps',
};
const dutch: typeof english = {
  intro:
    'Een gemeenschap leeft niet van haar agenda. Ze leeft wanneer elkaar helpen overgaat in samen iets maken, en wanneer niemand aan tafel het recht om te spreken moet verdienen.',
  list: [
    'gedeeld werk in plaats van werk naast elkaar',
    'een plek waar niet-weten mag',
    'beslissingen waarin leerlingen zichzelf herkennen',
  ],
  heading: 'Drie manieren om samen te werken',
  meet: 'Goed vergaderen',
  aspects: 'Wat helpt',
};

function level(id: string, words: readonly [string, string, string, string, string, string], lang: Locale) {
  const [name, definition, first, second, example, inShort] = words;
  return {
    id,
    name: text(name, lang),
    definition: text(definition, lang),
    traits: [
      { id: `${id}-1`, text: text(first, lang) },
      { id: `${id}-2`, text: text(second, lang) },
    ],
    example: text(example, lang),
    inShort: text(inShort, lang),
  };
}

const englishLevels = [
  level(
    'cooperation',
    [
      'Cooperation',
      'Everyone keeps their own work and lends a hand where it is needed.',
      'Tasks stay apart.',
      'Contact is friendly and short.',
      'Two teachers swap worksheets, and each plans alone.',
      'We help each other.',
    ],
    'en',
  ),
  level(
    'coordination',
    [
      'Coordination',
      'Tasks, roles and dates are arranged so that the pieces fit.',
      'Roles are clear.',
      'Nothing is done twice.',
      'A team divides a project week and checks in on Fridays.',
      'We bring order into it.',
    ],
    'en',
  ),
  level(
    'collaboration',
    [
      'Collaboration',
      'The work, the decisions and the result belong to all.',
      'Knowledge is shared.',
      'New ideas come from the exchange.',
      'Teachers, pupils and the school social worker invent, try and improve a way of starting the day.',
      'We make something new.',
    ],
    'en',
  ),
];
const dutchLevels = [
  level(
    'cooperation',
    [
      'Samenwerking naast elkaar',
      'Ieder houdt het eigen werk en steekt een handje toe waar het nodig is.',
      'Taken blijven gescheiden.',
      'Het contact is vriendelijk en kort.',
      'Twee leraren wisselen werkbladen uit en plannen elk apart.',
      'We helpen elkaar.',
    ],
    'nl',
  ),
  level(
    'coordination',
    [
      'Coördinatie',
      'Taken, rollen en data worden zo geregeld dat de stukken passen.',
      'Rollen zijn duidelijk.',
      'Niets gebeurt dubbel.',
      'Een team verdeelt een projectweek en overlegt op vrijdag.',
      'We brengen er orde in.',
    ],
    'nl',
  ),
  level(
    'collaboration',
    [
      'Samen creëren',
      'Het werk, de beslissingen en het resultaat zijn van allen.',
      'Kennis wordt gedeeld.',
      'Nieuwe ideeën ontstaan in het gesprek.',
      'Leraren, leerlingen en de maatschappelijk werker bedenken, proberen en verbeteren een manier om de dag te beginnen.',
      'We maken iets nieuws.',
    ],
    'nl',
  ),
];

function chapterFour(lang: Locale): Publication {
  const words = lang === 'nl' ? dutch : english;
  return publication({
    kind: 'chapters',
    id: 'four',
    locale: lang,
    slug: lang === 'nl' ? 'je-cop-laten-groeien' : 'making-your-cop-thrive',
    title: lang === 'nl' ? 'Je gemeenschap laten groeien' : 'Making your community thrive',
    summary:
      lang === 'nl'
        ? 'Van elkaar helpen naar samen iets maken: wat er dan verandert.'
        : 'From helping each other to making something together: what changes on the way.',
    translationState: lang === 'nl' ? 'unreviewed' : 'reviewed',
    content: {
      number: 4,
      licence: 'CC-BY-4.0',
      authors: [{ id: 'a', name: 'Inge Van de Putte' }],
      partners: [{ kind: 'partners', id: 'ipp' }],
      furtherReading: [{ kind: 'references', id: 'mortier-hunt' }],
      sections: [
        {
          id: 'intro',
          blocks: [
            {
              id: 'b1',
              type: 'prose',
              body: rich(
                [
                  words.intro,
                  paragraph(
                    'As ',
                    lave,
                    ' put it, learning is something people do together',
                    { type: 'footnote', note: 'They studied tailors, midwives and butchers.' },
                    '; a school that knows this makes time for it ',
                    mortier,
                    '. See also ',
                    { type: 'link', target: { kind: 'concepts', id: 'cop' }, children: [{ type: 'text', text: 'the idea itself' }] },
                    '.',
                  ),
                  {
                    type: 'list',
                    ordered: false,
                    items: words.list.map((item) => ({ children: [{ type: 'text' as const, text: item }] })),
                  },
                ],
                lang,
              ),
            },
          ],
        },
        {
          id: 'levels',
          heading: text(words.heading, lang),
          blocks: [
            { id: 'b2', type: 'levels', levels: lang === 'nl' ? dutchLevels : englishLevels },
            {
              id: 'b3',
              type: 'reflection',
              minutes: 15,
              grouping: 'group',
              prompt: rich([
                'Think of the last three meetings you were in. Which of the three were they? What would have made one of them more of the third?',
              ]),
            },
          ],
        },
        {
          id: 'meeting',
          heading: text(words.meet, lang),
          blocks: [
            {
              id: 'b4',
              type: 'quotation',
              text: text('Unique ways in which they can move their practice forward.'),
              attribution: text('Kathleen Mortier'),
              source: { kind: 'references', id: 'mortier' },
              page: '329',
            },
            {
              id: 'b5',
              type: 'keyAspects',
              title: text(words.aspects, lang),
              aspects: [
                {
                  id: 'k1',
                  title: text('Trust first', lang),
                  text: text('People say what they do not know only where it costs them nothing.', lang),
                },
                {
                  id: 'k2',
                  title: text('A question of the school’s own', lang),
                  text: text('Not a topic from a list, but what keeps coming up in the staff room.', lang),
                },
              ],
            },
            {
              id: 'b6',
              type: 'callout',
              tone: 'tip',
              title: text('Begin with a round', lang),
              body: rich(['One sentence each, no answers. Two minutes are enough.'], lang),
            },
            {
              id: 'b7',
              type: 'figure',
              image: { kind: 'media', id: 'circles' },
              caption: text('Three groups, one table', lang),
              longDescription: text('Three overlapping circles stand for teachers, pupils and other professionals.', lang),
            },
            {
              id: 'b8',
              type: 'video',
              title: text('What is a community of practice?', lang),
              url: 'https://www.youtube.com/watch?v=i63RGYriLbA',
              summary: text('An introduction in three minutes.', lang),
              transcript: text('A community of practice is a group of people…', lang),
            },
            { id: 'b9', type: 'download', file: { kind: 'media', id: 'sheet' }, title: text('Agenda for a first meeting', lang) },
            { id: 'b10', type: 'related', target: { kind: 'tools', id: 'round' }, note: text('Good for the first ten minutes.', lang) },
            {
              id: 'b11',
              type: 'prose',
              body: rich(
                [
                  { type: 'heading', level: 3, children: [{ type: 'text', text: 'Who does what' }] },
                  {
                    type: 'table',
                    rows: [
                      [
                        { header: true, children: [paragraph('Role')] },
                        { header: true, children: [paragraph('Does')] },
                      ],
                      [
                        { header: true, children: [paragraph('Host')] },
                        { header: false, children: [paragraph('Opens, keeps time, closes')] },
                      ],
                      [
                        { header: true, children: [paragraph('Scribe')] },
                        { header: false, children: [paragraph('Writes down decisions, not speeches')] },
                      ],
                    ],
                  },
                ],
                lang,
              ),
            },
          ],
        },
      ],
    },
  });
}

function chapter(number: number, slug: string, title: string, summary: string): Publication {
  return publication({
    kind: 'chapters',
    id: `chapter-${String(number)}`,
    locale: 'en',
    slug,
    title,
    summary,
    content: { number, licence: 'CC-BY-4.0', sections: [{ id: 's', blocks: [{ id: 'p', type: 'prose', body: rich([summary]) }] }] },
  });
}

export const fixtureChapters: readonly Publication[] = [
  chapter(1, 'why-communities-of-practice', 'Why communities of practice', 'What a school gains when the people in it learn together.'),
  chapter(3, 'the-first-meeting', 'The first meeting', 'Whom to invite, what to ask, and how to end on time.'),
  chapterFour('en'),
  chapterFour('nl'),
];
