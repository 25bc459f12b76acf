import { setTimeout as pause } from 'node:timers/promises';

interface Options {
  /** True for an error that another try may not meet. */
  readonly isBusy: (error: unknown) => boolean;
  /** Milliseconds after which the last error is thrown. */
  readonly within: number;
  /** Puts the last error into words. */
  readonly explain: (error: unknown) => Error;
}

/** Tries again, with pauses of 2 to 40 ms that grow and are jittered, so that two processes do not keep step. */
export async function retryWhileBusy<T>(attempt: () => Promise<T>, { isBusy, within, explain }: Options): Promise<T> {
  const until = Date.now() + within;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() >= until) throw explain(error);
      await pause(2 + Math.random() * Math.min(38, 4 * tries));
    }
  }
}
