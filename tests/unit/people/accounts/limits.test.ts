import { describe, expect, it } from 'vitest';
import { limits, pauseAfter } from '@/people/accounts/sign-in/limits.ts';

describe('pauses after failed logins', () => {
  it('begin with the fifth, double, and end at a quarter of an hour', () => {
    expect([0, 4, 5, 6, 7, 10, 11, 5000].map((failures) => pauseAfter(failures, limits.pair))).toEqual([0, 0, 15, 30, 60, 480, 900, 900]);
  });

  it('leave room for a school behind one address: thirty people with five slips each', () => {
    expect(pauseAfter(150, limits.origin)).toBe(0);
  });

  it('take five origins to begin for an account everywhere', () => {
    expect(pauseAfter(4 * limits.pair.free, limits.account)).toBe(0);
    expect(pauseAfter(5 * limits.pair.free, limits.account)).toBe(15);
  });
});
