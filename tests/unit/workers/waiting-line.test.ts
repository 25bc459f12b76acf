import { describe, expect, it } from 'vitest';
import { ChildFailure } from '@/workers/child-failure.ts';
import { WaitingLine } from '@/workers/waiting-line.ts';

/** A piece of work that ends when it is told to. */
function piece(): { work: () => Promise<string>; end: () => void; begun: () => boolean } {
  let begun = false;
  let end: () => void = () => undefined;
  const promise = new Promise<string>((resolve) => {
    end = () => resolve('done');
  });
  return {
    work: () => {
      begun = true;
      return promise;
    },
    end: () => end(),
    begun: () => begun,
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const busy = (promise: Promise<unknown>) =>
  promise.then(
    () => 'taken',
    (error: unknown) => (error instanceof ChildFailure ? error.reason : error),
  );

describe('the line of work for children', () => {
  it('lets two run, makes others wait in order, and refuses more than it holds', async () => {
    const line = new WaitingLine({ running: 2, waiting: 2, waitingOfOne: 2 });
    const pieces = [piece(), piece(), piece(), piece()];
    const taken = pieces.map(({ work }, index) => line.take(`person ${String(index)}`, work));
    await settle();
    expect(pieces.map(({ begun }) => begun())).toEqual([true, true, false, false]);
    expect(await busy(line.take('person 4', piece().work))).toBe('busy');
    pieces[1]?.end();
    await settle();
    expect(pieces.map(({ begun }) => begun())).toEqual([true, true, true, false]);
    for (const { end } of pieces) end();
    expect(await Promise.all(taken)).toEqual(['done', 'done', 'done', 'done']);
    expect(await line.take('person 4', () => Promise.resolve('again'))).toBe('again');
  });

  it('lets nobody have two under way, nor fill it for the others', async () => {
    const line = new WaitingLine({ running: 2, waiting: 8, waitingOfOne: 2 });
    const [first, second, third, other] = [piece(), piece(), piece(), piece()];
    const taken = [line.take('a', first.work), line.take('a', second.work), line.take('a', third.work)];
    expect(await busy(line.take('a', piece().work))).toBe('busy');
    taken.push(line.take('b', other.work));
    await settle();
    expect([first, second, third, other].map(({ begun }) => begun())).toEqual([true, false, false, true]);
    first.end();
    await settle();
    expect([second, third].map(({ begun }) => begun())).toEqual([true, false]);
    for (const { end } of [second, third, other]) end();
    expect(await Promise.all(taken)).toEqual(['done', 'done', 'done', 'done']);
  });

  it('goes on after work that failed', async () => {
    const line = new WaitingLine({ running: 1, waiting: 1, waitingOfOne: 1 });
    const failed = line.take('a', () => Promise.reject(new Error('no')));
    const next = line.take('b', () => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
