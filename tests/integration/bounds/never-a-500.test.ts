import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { nastyRequests } from './support/nasty-requests.ts';

const count = 400;
const seed = 20261128;

describeOnBothDatabases('a random request', (house) => {
  it.each(['stranger', 'editor', 'administrator'] as const)('is never answered 5xx, sent by a %s', { timeout: 600_000 }, async (who) => {
    const person = who === 'stranger' ? undefined : await house.person(who);
    const failed: string[] = [];
    for (const { path, method, raw, type } of nastyRequests(house.payload, { seed, count })) {
      const response = await house.rest(path, {
        method,
        ...(person === undefined ? {} : { as: person }),
        ...(raw === undefined ? {} : { raw, headers: { 'content-type': type ?? '' } }),
      });
      if (response.status >= 500) failed.push(`${String(response.status)} ${method} ${path} ${raw ?? ''}`.slice(0, 300));
    }
    expect(failed).toEqual([]);
  });
});
