import { describe, expect, it } from 'vitest';
import { draftOf } from '../support/draft-of.ts';

const sectionsOf = async (markdown: string) =>
  (await draftOf({ bytes: markdown, filename: 'my_text-1.md' })).data['sections'] as {
    heading?: string;
    blocks: Record<string, unknown>[];
  }[];

describe('recognition', () => {
  it('keeps one of two copies of a whole page and tells of the other', async () => {
    const long = 'A paragraph that is long enough that nobody would say it twice on purpose.';
    const { data, notes } = await draftOf({
      bytes: `## One\n\n${long}\n\nTypical example:\n\n## One\n\n${long}\n\nTypical example:\n\nB.`,
      filename: 'a.md',
    });
    expect(notes.filter((note) => note.type === 'merged').map(({ text, place, keptAt }) => [text, place?.number, keptAt?.number])).toEqual([
      ['One', 7, 1],
      [long, 9, 3],
      ['Typical example:', 11, 5],
    ]);
    expect(data['title']).toBe('One');
  });

  it('keeps an instruction under both rounds, for only a page that stands twice is one too many', async () => {
    const long = 'Work in pairs for ten minutes and write your three most important answers on the sheet.';
    const { data, notes } = await draftOf({ bytes: `# T\n\n## One\n\nWell.\n\n${long}\n\n## Two\n\nBadly.\n\n${long}`, filename: 'a.md' });
    expect(notes.filter((note) => note.type === 'merged')).toEqual([]);
    expect(JSON.stringify(data).split(long)).toHaveLength(3);
  });

  it('takes "Project partners" for furniture at the end and for a heading above text', async () => {
    const bare = await draftOf({ bytes: '# T\n\nText.\n\n## Project partners', filename: 'a.md' });
    expect(bare.notes.find((note) => note.type === 'dropped')?.text).toBe('Project partners');
    const full = await draftOf({ bytes: '# T\n\nText.\n\n## Project partners\n\nThey are six.', filename: 'a.md' });
    expect(full.notes.filter((note) => note.type === 'dropped')).toEqual([]);
  });

  it('keeps "Click here to see …", which is content', async () => {
    const { notes } = await draftOf({ bytes: '# T\n\nClick here to see a visualisation.', filename: 'a.md' });
    expect(notes.filter((note) => note.type === 'dropped')).toEqual([]);
  });

  it('takes the title from the file’s name where there is none, and says so', async () => {
    const { data, notes } = await draftOf({ bytes: 'Just a sentence.', filename: 'my_text-1.md' });
    expect(data['title']).toBe('my text 1');
    expect(notes).toContainEqual({ type: 'incomplete', reason: 'titleFromFile', text: 'my text 1' });
  });

  it('makes a block quotation with its source a quotation', async () => {
    const sections = await sectionsOf(
      '# T\n\n> “Schools are places of many voices.” (Lee, 2019, p. 7)\n\n> Another one.\n>\n> — A student\n\n## References\n\nLee, A. (2019). Title. Press.',
    );
    expect(sections[0]?.blocks).toEqual([
      { blockType: 'quotation', text: 'Schools are places of many voices.', source: { $points: 'references', key: 'lee2019' }, page: '7' },
      { blockType: 'quotation', text: 'Another one.', attribution: 'A student' },
    ]);
  });

  it('ends a reflection task at the next heading where headings are marked', async () => {
    const sections = await sectionsOf('# T\n\n## A\n\nText.\n\n### Reflection task: Look back\n\nFirst.\n\nSecond.\n\n### Next\n\nThird.');
    expect(sections[0]?.blocks.map(({ blockType, title }) => [blockType, title])).toEqual([
      ['prose', undefined],
      ['reflection', 'Look back'],
      ['prose', undefined],
    ]);
  });

  it('keeps an entry of the list that it cannot read as text under the list’s heading', async () => {
    const { data, references, notes } = await draftOf({
      bytes: '# T\n\nText.\n\n## References\n\nLee, A. (2019). Title. Press.\n\nSee the website of the project.',
      filename: 'a.md',
    });
    expect(references).toHaveLength(1);
    expect(notes.filter((note) => note.type === 'unplaced').map(({ text }) => text)).toEqual(['See the website of the project.']);
    expect((data['sections'] as { heading?: string }[]).map(({ heading }) => heading)).toEqual([undefined, 'References']);
  });

  it('fills the fields of a case from its headings, and puts the rest into the context', async () => {
    const { data, notes } = await draftOf({
      bytes:
        '# A case\n\n## Context\n\nA school.\n\n## People involved\n\n- **Teacher** – asks.\n- Student\n\n## Steps\n\n1. Look: with open eyes.\n2. Talk. Then listen.\n\n## Surprise\n\nNobody expected it.\n\n## Duration\n\nOne year',
      filename: 'a.md',
      kind: 'practice',
    });
    expect(data['people']).toEqual([{ role: 'Teacher', contribution: 'asks.' }, { role: 'Student' }]);
    expect((data['steps'] as { title: string }[]).map(({ title }) => title)).toEqual(['Look', 'Talk.']);
    expect(data['duration']).toBe('One year');
    expect(JSON.stringify(data['context'])).toContain('Nobody expected it.');
    expect(notes.filter((note) => note.type === 'unplaced').map(({ text }) => text)).toEqual(['Surprise']);
  });

  it('takes bare headings for levels where each has its example and its sum, and leaves them headings otherwise', async () => {
    const level = (name: string, sum: string) => `${name}\n\nEin Satz dazu.\n\nTypisches Beispiel: Eine Pause.\n\n${sum}\n\n`;
    const read = async (sum: string) => {
      const text = `Kapitel 5 | Im Team\n\n${level('Kooperation', sum)}${level('Kollaboration', sum)}`;
      const { data } = await draftOf({ bytes: text, filename: 'a.txt', kind: 'chapter', locale: 'de' });
      const sections = data['sections'] as { heading?: string; blocks: { blockType: string; levels?: Record<string, unknown>[] }[] }[];
      return sections.map(({ heading, blocks }) => [
        heading,
        ...blocks.map((block) => block.levels?.map((row) => row['name']) ?? block.blockType),
      ]);
    };
    expect(await read('Kurz gesagt: Man weiß davon.')).toEqual([[undefined, ['Kooperation', 'Kollaboration']]]);
    expect(await read('Und so weiter.')).toEqual([
      ['Kooperation', 'prose'],
      ['Kollaboration', 'prose'],
    ]);
  });
});
