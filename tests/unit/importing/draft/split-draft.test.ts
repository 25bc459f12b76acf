import { describe, expect, it } from 'vitest';
import { splitDraft } from '@/importing/draft/split-draft.ts';
import { limits } from '@/importing/limits.ts';
import { draftOf } from '../support/draft-of.ts';

const section = (name: string, count: number) =>
  `## ${name}\n\n${Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ')}\n\n`;

describe('a text that is longer than one document should be', () => {
  it('is divided at its headings: several drafts in order, and nothing is lost', async () => {
    const text = `# 3 | Long\n\n${section('Alpha', 40)}${section('Beta', 40)}${section('Gamma', 150)}${section('Delta', 10)}## References\n\nLee, A. (2019). Title. Press.\n`;
    const draft = await draftOf({ bytes: text, filename: 'a.md', kind: 'chapter' });
    const parts = splitDraft(draft, 100);
    const headings = parts.map(({ data }) => (data['sections'] as { heading: string }[]).map(({ heading }) => heading));
    expect(headings).toEqual([['Alpha', 'Beta'], ['Gamma'], ['Delta']]);
    expect(parts.map(({ data }) => [data['title'], data['number']])).toEqual([
      ['Long (1/3)', 3],
      ['Long (2/3)', undefined],
      ['Long (3/3)', undefined],
    ]);
    expect(parts.flatMap(({ data }) => data['sections'])).toEqual(draft.data['sections']);
    expect(parts.map(({ data }) => data['furtherReading'])).toEqual([undefined, undefined, draft.data['furtherReading']]);
  });

  it('stays one where it fits, and where there is no heading to divide it at', async () => {
    const draft = await draftOf({ bytes: `# One\n\n${section('Alpha', 300)}`, filename: 'a.md', kind: 'chapter' });
    expect(splitDraft(draft)).toEqual([draft]);
    expect(splitDraft(draft, 100)).toEqual([draft]);
    expect(limits.words).toBe(40_000);
  });
});
