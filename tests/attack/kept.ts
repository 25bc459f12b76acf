import type { Target } from './target.ts';

/** A page and an answer of the API that a front keeps from the first time on. */
export const kept = { page: '/en/manual', api: '/api/v1/en/chapters?limit=10' } as const;

/**
 * Does something while somebody reads: the kept page is asked for again and again.
 * @returns what was done, and the longest that the reader waited, in milliseconds (Infinity where there was no answer)
 */
export async function whileReading<T>(target: Target, act: () => Promise<T>): Promise<{ readonly done: T; readonly slowest: number }> {
  let reading = true;
  let slowest = 0;
  const read = async () => {
    while (reading) {
      const { status, milliseconds } = await target.send({ path: kept.page });
      slowest = Math.max(slowest, status === 200 ? milliseconds : Infinity);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const reader = read();
  const done = await act();
  reading = false;
  await reader;
  return { done, slowest };
}

/** Milliseconds that a reader may wait at most meanwhile: a busy machine, not a process that stands still. */
export const mostWait = 5_000;

/** Asks until it is so, or the time is over. @returns the milliseconds it took, or undefined */
export async function until(isSo: () => Promise<boolean>, patience: number): Promise<number | undefined> {
  const began = performance.now();
  while (performance.now() - began < patience) {
    if (await isSo()) return performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return undefined;
}
