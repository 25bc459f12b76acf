import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { StartLock } from './start-lock.ts';

interface OneInput {
  readonly lock: StartLock;
  /** Told once, when another server is at it. */
  readonly say: (line: string) => void;
  /** Milliseconds between two signs of life of the holder; one that gives none for `silence` has died, whatever its clock says. */
  readonly beatEvery?: number;
  readonly silence?: number;
}

/**
 * Does something at the start that only one server may do at a time, such as migrating; the others wait, and then find it done. One that dies at
 * it is followed by the next.
 */
export async function oneAtATime<T>({ lock, say, beatEvery = 2_000, silence = 30_000 }: OneInput, work: () => Promise<T>): Promise<T> {
  let mark = await wait({ lock, say, silence });
  const working = new AbortController();
  const beating = (async () => {
    for (;;) {
      await pause(beatEvery, undefined, { signal: working.signal, ref: false }).catch(() => undefined);
      if (working.signal.aborted) return;
      const next = randomUUID();
      if (await lock.replace(mark, next).catch(() => false)) mark = next;
    }
  })();
  try {
    return await work();
  } finally {
    working.abort();
    await beating;
    await lock.release(mark);
  }
}

/** @returns the mark under which it is held */
async function wait({ lock, say, silence }: Required<Pick<OneInput, 'lock' | 'say' | 'silence'>>): Promise<string> {
  let last: { readonly mark: string; readonly at: number } | undefined;
  for (;;) {
    const mark = randomUUID();
    if (await lock.take(mark)) return mark;
    const seen = await lock.seen();
    if (seen !== undefined && seen === last?.mark) {
      if (performance.now() - last.at >= silence && (await lock.replace(seen, mark))) return mark;
    } else if (seen !== undefined) {
      if (last === undefined) say('  waiting for another server that is just starting on this database …');
      last = { mark: seen, at: performance.now() };
    }
    await pause(100);
  }
}
