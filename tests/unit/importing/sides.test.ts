import { expect, it } from 'vitest';
import { readInChild } from '@/importing/read-in-child.ts';
import { renderSides } from '@/importing/report/render-report.ts';

it('shows file and draft side by side, each block with its name', async () => {
  const text =
    '# We met\n\nIt was good, as Lee (2019) says.\n\n## Reflection task\n\nWhat do you see?\n\n- one\n- two\n\n## References\n\nLee, A. (2019). Title. Press.\n';
  const file = { bytes: new TextEncoder().encode(text), filename: 'a.md' };
  const read = await readInChild({ file, kind: 'page', locale: 'en', stored: [], withPictures: false });
  if ('refused' in read || read.sides === undefined) throw new Error('There are no sides.');
  const { file: left, draft: right } = renderSides(read.sides, 'de');
  const lines = (side: typeof left) => side.map(({ label, text: words }) => (label === undefined ? words : `[${label}] ${words}`.trim()));
  expect(lines(left)).toEqual([
    'We met',
    'It was good, as Lee (2019) says.',
    'Reflection task',
    'What do you see?',
    '• one',
    '• two',
    'References',
    'Lee, A. (2019). Title. Press.',
  ]);
  expect(lines(right)).toEqual(['We met', 'It was good, as Lee (2019) says.', '[Reflexionsaufgabe]', 'What do you see?', '• one', '• two']);
});
