import { describe, expect, it } from 'vitest';
import { WaitedTooLong, WriteQueue } from '@/operations/database/write-queue.ts';

const nobody = () => Promise.resolve();
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the line of writers', () => {
  it('lets one write at a time, first come first served', async () => {
    const queue = new WriteQueue({ patience: 1000, abandonedAfter: 1000 });
    const events: string[] = [];
    await Promise.all(
      ['a', 'b', 'c'].map(async (name) => {
        const turn = await queue.take(async () => Promise.resolve());
        events.push(`${name} begins`);
        await soon();
        events.push(`${name} ends`);
        turn.release();
      }),
    );
    expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('tells the one who waits too long behind one writer what the likely cause is', async () => {
    const queue = new WriteQueue({ patience: 20, abandonedAfter: 60_000 });
    await queue.take(nobody);
    const waiting = queue.take(async () => Promise.resolve());
    await expect(waiting).rejects.toBeInstanceOf(WaitedTooLong);
    await expect(waiting).rejects.toThrow('without passing `req`');
  });

  it('is patient with a long line that moves', async () => {
    const queue = new WriteQueue({ patience: 200, abandonedAfter: 60_000 });
    const served = await Promise.all(
      Array.from({ length: 60 }, async (_, place) => {
        const turn = await queue.take(async () => Promise.resolve());
        await soon();
        turn.release();
        return place;
      }),
    );
    expect(served).toHaveLength(60);
  });

  it('forgets one who gave up, and serves the next', async () => {
    const queue = new WriteQueue({ patience: 20, abandonedAfter: 60_000 });
    const first = await queue.take(nobody);
    await expect(queue.take(async () => Promise.resolve())).rejects.toBeInstanceOf(WaitedTooLong);
    first.release();
    const third = await queue.take(async () => Promise.resolve());
    third.release();
  });

  it('evicts a writer that has been silent, so that one lost transaction does not stop the house', async () => {
    const queue = new WriteQueue({ patience: 60_000, abandonedAfter: 20 });
    let evicted = 0;
    const lost = await queue.take(async () => {
      evicted += 1;
      lost.release();
      return Promise.resolve();
    });
    const next = await queue.take(async () => Promise.resolve());
    next.release();
    expect(evicted).toBe(1);
  });

  it('lets a release count once', async () => {
    const queue = new WriteQueue({ patience: 20, abandonedAfter: 60_000 });
    const first = await queue.take(nobody);
    first.release();
    await queue.take(async () => Promise.resolve());
    first.release();
    await expect(queue.take(async () => Promise.resolve())).rejects.toBeInstanceOf(WaitedTooLong);
  });

  it('is patient with one who waits for another process, and tells everybody when that was in vain', async () => {
    const queue = new WriteQueue({ patience: 20, abandonedAfter: 60_000 });
    const holder = await queue.take(nobody);
    holder.waits();
    const waiting = [queue.take(async () => Promise.resolve()), queue.take(async () => Promise.resolve())];
    const settled = Promise.allSettled(waiting);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const inVain = new Error('held by another process');
    holder.refuseAll(inVain);
    holder.release();
    expect(await settled).toEqual(waiting.map(() => ({ status: 'rejected', reason: inVain })));
    (await queue.take(async () => Promise.resolve())).release();
  });
});
