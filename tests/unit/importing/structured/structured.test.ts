import { describe, expect, it } from 'vitest';
import { ImportError } from '@/importing/import-error.ts';
import type { LexicalNode } from '@/importing/draft/lexical.ts';
import { draftFromStructured } from '@/importing/structured/draft-from-structured.ts';

const keys = new Set(['lee2019', 'ross2001']);

function read(front: string, body: string) {
  let count = 0;
  return draftFromStructured({ markdown: `---\n${front}\n---\n\n${body}`, filename: 'a.en.md', keys, newId: () => `id${(count += 1)}` });
}

const chapter = (body: string) =>
  read('kind: chapter\nid: one\nlocale: en\ntitle: One\nnumber: 4', body).data['sections'] as {
    heading?: string;
    blocks: Record<string, unknown>[];
  }[];

function refusal(front: string, body: string): string {
  try {
    read(front, body);
  } catch (error) {
    if (error instanceof ImportError)
      return `${String(error.values['line'])} ${String(error.values['problem'])} ${String(error.values['name'])}`;
    throw error;
  }
  return 'taken';
}

/** Text and citations of a rich text's first paragraph. */
const inline = (body: unknown) =>
  ((body as { root: LexicalNode }).root.children?.[0]?.children ?? []).map((node) => {
    const fields = node['fields'] as Record<string, { key?: string } & string> | undefined;
    return node.type === 'inlineBlock'
      ? [fields?.['blockType'], fields?.['form'], fields?.['reference']?.key, fields?.['prefix'], fields?.['locator']]
          .filter((part) => part !== undefined)
          .join('|')
      : String(node['text']);
  });

describe('structured Markdown', () => {
  it('reads front matter, with pointers for relations', () => {
    const draft = read(
      'kind: practice\nid: a-case\nlocale: en\ntitle: A case\nconsent: true\nconcepts: [cop]\nfurtherReading: [lee2019]\nauthors: [Ann]',
      '',
    );
    expect(draft).toMatchObject({ kindName: 'practice', id: 'a-case', collection: 'practices', locale: 'en' });
    expect(draft.data).toEqual({
      title: 'A case',
      consent: true,
      concepts: [{ $points: 'concepts', key: 'cop' }],
      furtherReading: [{ $points: 'references', key: 'lee2019' }],
      authors: [{ name: 'Ann' }],
    });
  });

  it('makes sections of headings, with a dimension for concepts', () => {
    const { data } = read(
      'kind: concept\nid: c\nlocale: en\ntitle: C',
      'Before.\n\n## First {dimension=policies}\n\nText.\n\n### Small\n\n## Second',
    );
    expect(data['sections']).toMatchObject([
      { blocks: [{ blockType: 'prose' }] },
      { heading: 'First', dimension: 'policies', blocks: [{ blockType: 'prose' }] },
      { heading: 'Second', blocks: [] },
    ]);
  });

  it('makes every block of the format', () => {
    const [section] = chapter(
      [
        '::::levels[Ways]\n\n:::level[One]\nDefinition.\n\n- trait\n\n::example[Like this.]\n\n::in-short[Short.]\n:::\n\n::::',
        ':::reflection[Think]{minutes=20 grouping=group}\nWhat?\n:::',
        ':::key-aspects[Matters]\n- **Trust** – grows.\n- **Time**: passes.\n- Just this\n:::',
        ':::quotation{source=lee2019 page=3 attribution="A. Lee"}\nWords.\n:::',
        ':::callout[Look]{tone=tip}\nHere.\n:::',
        ':::video[Film]{url=https://example.org/f}\nSummary.\n\n::transcript[All of it.]\n:::',
        ':::figure{image=a.png caption="C"}\nLong.\n:::',
        '::download[Cards]{file=cards.pdf}',
        '::related[Why]{kind=tools id=round}',
      ].join('\n\n'),
    );
    expect(section?.blocks).toMatchObject([
      {
        blockType: 'levels',
        title: 'Ways',
        levels: [{ name: 'One', definition: 'Definition.', traits: [{ text: 'trait' }], example: 'Like this.', inShort: 'Short.' }],
      },
      { blockType: 'reflection', title: 'Think', minutes: 20, grouping: 'group' },
      {
        blockType: 'keyAspects',
        title: 'Matters',
        aspects: [{ title: 'Trust', text: 'grows.' }, { title: 'Time', text: 'passes.' }, { title: 'Just this' }],
      },
      { blockType: 'quotation', text: 'Words.', attribution: 'A. Lee', source: { $points: 'references', key: 'lee2019' }, page: '3' },
      { blockType: 'callout', title: 'Look', tone: 'tip' },
      { blockType: 'video', title: 'Film', url: 'https://example.org/f', summary: 'Summary.', transcript: 'All of it.' },
      { blockType: 'figure', image: { $points: 'media', key: 'a.png' }, caption: 'C', longDescription: 'Long.' },
      { blockType: 'download', file: { $points: 'media', key: 'cards.pdf' }, title: 'Cards' },
      { blockType: 'related', target: { relationTo: 'tools', value: { $points: 'tools', key: 'round' } }, note: 'Why' },
    ]);
  });

  it('reads citations as pandoc writes them, and leaves other signs alone', () => {
    const [section] = chapter(
      'So [see @lee2019, p. 3; @ross2001], @lee2019 [p. 4], they [-@ross2001], mail a@lee2019.org, @nobody, 12:30 and a:word here.[^1]\n\n[^1]: A note.',
    );
    expect(inline(section?.blocks[0]?.['body'])).toEqual([
      'So ',
      'citation|parenthetical|lee2019|see|p. 3',
      'citation|parenthetical|ross2001',
      ', ',
      'citation|narrative|lee2019|p. 4',
      ', they ',
      'citation|year|ross2001',
      ', mail ',
      'undefined',
      ', @nobody, 12:30 and a:word here.',
      'footnote',
    ]);
  });

  it('reads the rows of kinds without sections', () => {
    const practice = read(
      'kind: practice\nid: p\nlocale: en\ntitle: P',
      ':::people\n- **Teacher** – asks.\n:::\n\n:::steps\n### Look\nWell.\n\n### Talk\n:::',
    );
    expect(practice.data).toMatchObject({
      people: [{ role: 'Teacher', contribution: 'asks.' }],
      steps: [{ title: 'Look' }, { title: 'Talk' }],
    });
    const module = read(
      'kind: module\nid: m\nlocale: en\ntitle: M',
      '::::units\n### Why? {minutes=45}\nThe aim.\n\n#### Round {minutes=10}\nSay it.\n\n:::materials\n- [Slides](https://example.org/s)\n- Pens\n:::\n::::',
    );
    expect(module.data['units']).toMatchObject([
      {
        title: 'Why?',
        minutes: 45,
        aim: 'The aim.',
        activities: [{ title: 'Round', minutes: 10 }],
        materials: [{ title: 'Slides', url: 'https://example.org/s' }, { title: 'Pens' }],
      },
    ]);
    const episode = read(
      'kind: episode\nid: e\nlocale: en\ntitle: E',
      ':::guests\n- **Ann** – teacher\n:::\n\n:::time-marks\n- 0:45 Begin\n- 1:02:30 – End\n:::',
    );
    expect(episode.data).toEqual({
      title: 'E',
      guests: [{ name: 'Ann', role: 'teacher' }],
      timeMarks: [
        { time: '0:45', title: 'Begin' },
        { time: '1:02:30', title: 'End' },
      ],
    });
  });

  const front = 'kind: chapter\nid: one\nlocale: en\ntitle: One';
  it.each([
    ['kind: book\nid: a\nlocale: en\ntitle: T', '', '2 unknownKind book'],
    ['kind: page\nid: a\nlocale: fr\ntitle: T', '', '4 unknownLocale fr'],
    ['kind: page\nid: a\nlocale: en', '', '1 missingField title'],
    [`${front}\ncolour: red`, '', '6 unknownField colour'],
    [`${front}\nfurtherReading: [gone1900]`, '', '1 unknownCitation gone1900'],
    ['kind: page\nid: a\nlocale: en\ntitle: a: b', '', '5 frontMatter '],
    [front, '# Top', '8 heading ##'],
    [front, 'Text.\n\n:::levls\n:::', '10 unknownFence levls'],
    [front, 'As [@gone1900] says.', '8 unknownCitation gone1900'],
    [front, ':::key-aspects\n- A [@lee2019]\n:::', '9 citationInPlainField '],
    [front, ':::reflection{grouping=crowd}\nx\n:::', '8 badValue crowd'],
    ['kind: tool\nid: a\nlocale: en\ntitle: T', 'Loose text.', '8 outsideFence Loose text.'],
    ['kind: tool\nid: a\nlocale: en\ntitle: T', ':::materials\nno list\n:::', '9 expectedList materials'],
  ])('says in which line it is wrong, and how: %s %s', (head, body, expected) => {
    expect(refusal(head, body)).toBe(expected);
  });
});
