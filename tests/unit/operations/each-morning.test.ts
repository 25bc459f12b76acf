import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eachMorning } from '@/operations/each-morning.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 20, 0) });
});
afterEach(() => {
  vi.useRealTimers();
});

it('works soon after the start and then on three rounds each morning, until it is ended', async () => {
  const hours: number[] = [];
  const end = eachMorning(
    () => Promise.resolve(hours.push(new Date().getHours())),
    () => undefined,
  );
  await vi.advanceTimersByTimeAsync(36 * 60 * 60 * 1000);
  expect(hours).toEqual([20, 6, 7, 8, 6, 7, 8]);
  end();
  await vi.advanceTimersByTimeAsync(48 * 60 * 60 * 1000);
  expect(hours).toHaveLength(7);
});
