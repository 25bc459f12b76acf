import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attackRows } from '../attack/attack-rows.ts';
import { runRows } from '../attack/run-rows.ts';
import { startTarget, type Target } from '../attack/target.ts';

/** Rows of `npm run attack` by what is sent, in its order; the last ones end processes. */
const sample = [
  '1,700 pages with a made-up parameter',
  '200 pages with Host: evil.example',
  'GraphQL: 26 fragments that each spread the next twice',
  'login: JSON 7,500 objects deep',
  'REST: 50,000 values in `in`',
  '640 KB of nested list to the import',
  'feed after a plain number',
  '12 wrong passwords from one address, then the owner from two',
  'forgot-password for somebody invited, twice; a common password; then the link',
  'another Origin',
  'TRACE /api/tools',
  'kill -9 of the back',
  'kill -9 of the front',
  '25 saves at once, and SIGTERM before the first is answered',
];

let target: Target | undefined;

beforeAll(async () => {
  target = await startTarget({ starter: false });
}, 900_000);

afterAll(() => target?.product.stop());

describe('what a stranger sends', () => {
  it.each(sample)('%s: holds', async (sent) => {
    const rows = attackRows.filter((row) => row.sent === sent);
    expect(rows).toHaveLength(1);
    if (target === undefined) throw new Error('The product did not start.');
    for await (const { ok, seen } of runRows(target, rows)) expect({ ok, seen }).toEqual({ ok: true, seen });
  });
});
