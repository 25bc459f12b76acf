import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oneAtATime } from '@/operations/setup/one-at-a-time.ts';
import { fileStartLock } from '@/operations/setup/start-lock.ts';

describe('servers that start at once', () => {
  it('do one after the other what only one may do, and the second says that it waits', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'start-'));
    const lock = fileStartLock(join(folder, 'cms.db'));
    const events: string[] = [];
    const said: string[] = [];
    await Promise.all(
      ['a', 'b'].map((name) =>
        oneAtATime({ lock, say: (line) => said.push(line), beatEvery: 5 }, async () => {
          events.push(`begin ${name}`);
          await new Promise((done) => setTimeout(done, 150));
          events.push(`end ${name}`);
        }),
      ),
    );
    expect(events.map((event) => event.split(' ')[0])).toEqual(['begin', 'end', 'begin', 'end']);
    expect(said).toEqual(['  waiting for another server that is just starting on this database …']);
    expect(await readdir(folder)).toEqual([]);
  });

  it('take over from one that died', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'start-'));
    const lock = fileStartLock(join(folder, 'cms.db'));
    await lock.take('of one that was killed');
    expect(await oneAtATime({ lock, say: () => undefined, silence: 50 }, () => Promise.resolve('done'))).toBe('done');
    expect(await readdir(folder)).toEqual([]);
  });
});
