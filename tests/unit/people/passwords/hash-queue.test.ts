import { describe, expect, it } from 'vitest';
import { HashQueue } from '@/people/passwords/hash-queue.ts';

describe('the line before the hashing of passwords', () => {
  it('lets two work at a time, first come first served', async () => {
    const queue = new HashQueue({ atOnce: 2, places: 10, placesEach: 10 });
    const served: string[] = [];
    const ends: (() => void)[] = [];
    const turns = ['a', 'b', 'c', 'd'].map(async (who) => {
      const end = await queue.take(who);
      served.push(who);
      if (end !== undefined) ends.push(end);
    });
    await Promise.all(turns.slice(0, 2));
    expect(served).toEqual(['a', 'b']);
    ends.shift()?.();
    await turns[2];
    expect(served).toEqual(['a', 'b', 'c']);
    const end = ends.shift();
    end?.();
    end?.(); // a second call gives nothing away
    await turns[3];
    expect(served).toEqual(['a', 'b', 'c', 'd']);
  });

  it('sends away at once whoever finds it full, and who would fill it alone', async () => {
    const queue = new HashQueue({ atOnce: 1, places: 3, placesEach: 2 });
    const end = await queue.take('a');
    const waiting = [queue.take('crowd'), queue.take('crowd')];
    expect(await queue.take('crowd')).toBeUndefined();
    const other = queue.take('somebody else');
    expect(await queue.take('one more')).toBeUndefined();
    end?.();
    for (const turn of [...waiting, other]) (await turn)?.();
    expect(await queue.take('later')).toBeTypeOf('function');
  });
});
