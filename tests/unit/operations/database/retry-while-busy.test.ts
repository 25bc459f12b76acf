import { describe, expect, it } from 'vitest';
import { retryWhileBusy } from '@/operations/database/retry-while-busy.ts';

const isBusy = (error: unknown) => String(error).includes('busy');
const explain = (error: unknown) => new Error('explained', { cause: error });

describe('trying again while the database is busy', () => {
  it('gives the first success', async () => {
    let tries = 0;
    const attempt = () => ((tries += 1) < 3 ? Promise.reject(new Error('busy')) : Promise.resolve(tries));
    expect(await retryWhileBusy(attempt, { isBusy, within: 5000, explain })).toBe(3);
  });

  it('passes on every other error at once', async () => {
    let tries = 0;
    const attempt = () => {
      tries += 1;
      return Promise.reject(new Error('broken'));
    };
    await expect(retryWhileBusy(attempt, { isBusy, within: 5000, explain })).rejects.toThrow('broken');
    expect(tries).toBe(1);
  });

  it('gives up after its time with an error in words', async () => {
    const attempt = () => Promise.reject(new Error('busy'));
    await expect(retryWhileBusy(attempt, { isBusy, within: 0, explain })).rejects.toThrow('explained');
  });
});
