import { describe, expect, it } from 'vitest';
import { timeAfter } from '@/access/stale-saves/time-after.ts';

describe('the time of a save', () => {
  const noon = '2026-03-01T12:00:00.000Z';

  it('is now', () => {
    expect(timeAfter(noon)).toBe(noon);
    expect(timeAfter(noon, undefined, null, 'no time', '2026-03-01T11:59:59.999Z')).toBe(noon);
  });

  it('is a millisecond after the last one where the clock went back, or stands', () => {
    expect(timeAfter(noon, '2026-03-01T13:00:00.000Z', '2026-03-01T12:30:00.000Z')).toBe('2026-03-01T13:00:00.001Z');
    expect(timeAfter(noon, new Date(noon))).toBe('2026-03-01T12:00:00.001Z');
  });
});
