import { setTimeout as pause } from 'node:timers/promises';

interface Options {
  /** True for an error that another try may not meet. */
  readonly isBusy: (error: unknown) => boolean;
  /** Milliseconds after which the last error is thrown, where nothing moved meanwhile. */
  readonly within: number;
  /** Something that changes whenever somebody else has finished a write: those who wait in a line that moves wait longer. */
  readonly progress: () => Promise<unknown>;
  /** Milliseconds after which it is thrown all the same. */
  readonly atMost: number;
  /** Puts the last error into words. */
  readonly explain: (error: unknown) => Error;
}

/**
 * Tries again after 1 to 8 ms: jittered, so that two processes do not keep step, and short, so that the moment between two
 * writes of a busy process is met soon.
 */
export async function retryWhileBusy<T>(attempt: () => Promise<T>, { isBusy, within, progress, atMost, explain }: Options): Promise<T> {
  const started = performance.now();
  let until = started + within;
  let last: { readonly value: unknown } | undefined;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error)) throw error;
      last ??= { value: await progress() };
      if (performance.now() >= until) {
        const value = await progress();
        if (value === last.value || performance.now() - started >= atMost) throw explain(error);
        last = { value };
        until += within;
      }
      await pause(1 + Math.random() * 7);
    }
  }
}
