import { describe, expect, it } from 'vitest';
import { findPlaceholderText } from '@/content/shared/placeholder-text.ts';
import { makeReport } from '@/importing/report/report.ts';
import { renderReport, reportText } from '@/importing/report/render-report.ts';
import { planReferences } from '@/importing/writing/plan-references.ts';
import { draftOf } from './support/draft-of.ts';

const markdown = `Skip to content

# 4 | Trust

Lee (2019) says so, as does Nobody (2020).

## Reflection task

Lorem ipsum dolor.

## References

Lee, A. (2019). Title. Press.

1
`;

const report = async () => {
  const draft = await draftOf({ bytes: markdown, filename: 'a.md', kind: 'chapter' });
  const { data, notes } = draft;
  return makeReport({
    file: 'a.md',
    kind: 'chapter',
    locale: 'en',
    data,
    notes,
    references: planReferences(draft.references, []),
    placeholders: findPlaceholderText(data),
    alike: [{ id: 'x1', title: 'Trust' }],
    pictures: [],
    parts: [],
  });
};

describe('the report', () => {
  it('says what needs a person first, then what was recognised, then what was left out', async () => {
    expect(reportText(await report(), 'en')).toBe(
      [
        '4 | Trust',
        '',
        '! Documents with the same number, title or address; a new draft is made unless you choose one of them (1)',
        '  Trust',
        '',
        '! Placeholder text: blocks publishing (1)',
        '  Lorem ipsum dolor. (Sections 1 › Blocks 2 › Task)',
        '',
        '! Citations that stay plain text (1)',
        '  No such work in the list: Nobody (2020) (line 5)',
        '',
        '! Incomplete (1)',
        '  Empty entry of the reference list: 1 (line 15)',
        '',
        'What was recognised (3)',
        '  (before the first heading)',
        '     Text: Lee (2019) says so, as does Nobody (2020).',
        '     Reflection task: Lorem ipsum dolor.',
        '',
        'Reference list (1)',
        '  lee2019 · new · Lee, A. (2019). Title. Press.',
        '',
        'Citations linked to their source (1)',
        '  Lee (2019) → lee2019 (line 5)',
        '',
        'Left out (1)',
        '  Part of the page, not of the text: Skip to content (line 1)',
      ].join('\n'),
    );
  });

  it('speaks the person’s language', async () => {
    const [, placeholders] = renderReport(await report(), 'sk');
    expect(placeholders).toEqual({
      name: 'placeholders',
      title: 'Zástupný text: bráni publikovaniu (1)',
      lines: ['Lorem ipsum dolor. (Časti 1 › Bloky 2 › Úloha)'],
      attention: true,
    });
  });
});
