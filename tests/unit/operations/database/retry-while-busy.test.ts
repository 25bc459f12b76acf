import { describe, expect, it } from 'vitest';
import { retryWhileBusy } from '@/operations/database/retry-while-busy.ts';

const isBusy = (error: unknown) => String(error).includes('busy');
const still = { atMost: 60_000, progress: () => Promise.resolve(1) };
const explain = (error: unknown) => new Error('explained', { cause: error });

describe('trying again while the database is busy', () => {
  it('gives the first success', async () => {
    let tries = 0;
    const attempt = () => ((tries += 1) < 3 ? Promise.reject(new Error('busy')) : Promise.resolve(tries));
    expect(await retryWhileBusy(attempt, { isBusy, within: 5000, ...still, explain })).toBe(3);
  });

  it('passes on every other error at once', async () => {
    let tries = 0;
    const attempt = () => {
      tries += 1;
      return Promise.reject(new Error('broken'));
    };
    await expect(retryWhileBusy(attempt, { isBusy, within: 5000, ...still, explain })).rejects.toThrow('broken');
    expect(tries).toBe(1);
  });

  it('gives up after its time with an error in words', async () => {
    const attempt = () => Promise.reject(new Error('busy'));
    await expect(retryWhileBusy(attempt, { isBusy, within: 0, ...still, explain })).rejects.toThrow('explained');
  });

  it('goes on waiting in a line that moves, until it has been long enough', async () => {
    let tries = 0;
    const attempt = () => ((tries += 1) < 4 ? Promise.reject(new Error('busy')) : Promise.resolve('done'));
    let turn = 0;
    const moving = () => Promise.resolve((turn += 1));
    expect(await retryWhileBusy(attempt, { isBusy, within: 0, atMost: 60_000, progress: moving, explain })).toBe('done');
    tries = 0;
    await expect(retryWhileBusy(attempt, { isBusy, within: 0, atMost: 0, progress: moving, explain })).rejects.toThrow('explained');
  });
});
