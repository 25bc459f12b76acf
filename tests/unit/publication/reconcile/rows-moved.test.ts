import { describe, expect, it } from 'vitest';
import { rowsMoved } from '@/publication/reconcile/rows-moved.ts';

const rows = (...ids: string[]) => ({ sections: ids.map((id) => ({ id, heading: { en: id } })) });

describe('rows moved', () => {
  it.each([
    ['the same rows', rows('a', 'b'), rows('a', 'b'), false],
    ['a row added at the end', rows('a', 'b', 'c'), rows('a', 'b'), false],
    ['a row removed at the end', rows('a'), rows('a', 'b'), false],
    ['two rows that changed places', rows('b', 'a'), rows('a', 'b'), true],
    ['a row inserted before another', rows('x', 'a'), rows('a'), true],
    ['the first row removed', rows('b'), rows('a', 'b'), true],
    [
      'blocks that changed places inside a section',
      { sections: [{ id: 'a', blocks: [{ id: '2' }, { id: '1' }] }] },
      { sections: [{ id: 'a', blocks: [{ id: '1' }, { id: '2' }] }] },
      true,
    ],
    [
      'a block that went to another section',
      {
        sections: [
          { id: 'a', blocks: [] },
          { id: 'b', blocks: [{ id: '1' }] },
        ],
      },
      {
        sections: [
          { id: 'a', blocks: [{ id: '1' }] },
          { id: 'b', blocks: [] },
        ],
      },
      true,
    ],
    ['other values', { title: { en: 'new' }, tags: ['b', 'a'] }, { title: { en: 'old' }, tags: ['a', 'b'] }, false],
  ])('%s', (_, now, before, expected) => {
    expect(rowsMoved(now, before)).toBe(expected);
  });
});
