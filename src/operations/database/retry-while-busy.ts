import { setTimeout as pause } from 'node:timers/promises';

interface Options {
  /** True for an error that another try may not meet. */
  readonly isBusy: (error: unknown) => boolean;
  /** Milliseconds after which the last error is thrown. */
  readonly within: number;
  /** Puts the last error into words. */
  readonly explain: (error: unknown) => Error;
}

/**
 * Tries again after 1 to 8 ms: jittered, so that two processes do not keep step, and short, so that the moment between two
 * writes of a busy process is met soon.
 */
export async function retryWhileBusy<T>(attempt: () => Promise<T>, { isBusy, within, explain }: Options): Promise<T> {
  const until = Date.now() + within;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() >= until) throw explain(error);
      await pause(1 + Math.random() * 7);
    }
  }
}
