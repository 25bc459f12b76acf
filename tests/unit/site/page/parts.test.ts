import { describe, expect, it } from 'vitest';
import { partAddress, partOf, slicePart } from '@/site/page/parts.ts';

describe('a long list', () => {
  const all = Array.from({ length: 250 }, (_, index) => index);

  it('comes in parts of a hundred, and shows each document in exactly one of them', () => {
    const parts = ['1', '2', '3'].map((wanted) => slicePart(all, partOf(wanted, all.length)));
    expect(parts.map((part) => part.length)).toEqual([100, 100, 50]);
    expect(parts.flat()).toEqual(all);
  });

  it.each([
    [undefined, 1],
    ['0', 1],
    ['99', 3],
    ['two', 1],
  ])('asked for part %s shows part %s', (wanted, number) => {
    expect(partOf(wanted, all.length)).toEqual({ number, of: 3 });
  });

  it('has its first part at its own address', () => {
    expect([partAddress('/nl/nieuws', 1), partAddress('/nl/nieuws', 2)]).toEqual(['/nl/nieuws', '/nl/nieuws?page=2']);
  });
});
