import { describe, expect, it } from 'vitest';
import { conflictIn } from '@/workbench/form/admin/conflict.ts';

const place = { path: 'title', label: 'Title', base: 'One', theirs: 'Two', yours: 'Three' };

describe('the answer to a refused save', () => {
  it('says who saved when, and both texts of each place', () => {
    const data = { savedAt: '2026-11-29T10:00:00.000Z', savedBy: 'Anna', conflicts: [place] };
    expect(conflictIn({ errors: [{ message: 'Both changed', data }] })).toEqual(data);
  });

  it('leaves out what is no place', () => {
    const data = { savedAt: '2026-11-29T10:00:00.000Z', conflicts: [{ ...place, theirs: 5 }, place] };
    expect(conflictIn({ errors: [{ data }] })?.conflicts).toEqual([place]);
  });

  it.each([
    ['nothing', undefined],
    ['no list of errors', { errors: 'no' }],
    ['an error without data', { errors: [{ message: 'A copy that is not kept any more' }] }],
    ['no place in it', { errors: [{ data: { savedAt: '2026-11-29T10:00:00.000Z', conflicts: [] } }] }],
  ])('asks nothing where there is %s', (_, body) => {
    expect(conflictIn(body)).toBeUndefined();
  });
});
