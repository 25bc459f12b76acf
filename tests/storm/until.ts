import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is there. @param within milliseconds @returns undefined when it did not come in time */
export async function until<T>(ask: () => Promise<T | undefined>, within: number): Promise<T | undefined> {
  const deadline = Date.now() + within;
  for (;;) {
    const found = await ask().catch(() => undefined);
    if (found !== undefined || Date.now() > deadline) return found;
    await pause(100);
  }
}
