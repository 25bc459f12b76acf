import { expect, it } from 'vitest';
import { copyTimes } from '@/access/stale-saves/copy-times.ts';

const noon = Date.UTC(2026, 4, 1, 12, 0, 0, 123);

it.each([
  ['"2026-05-01T12:00:00.123Z"', [noon]],
  ['W/"2026-05-01T12:00:00.123Z"', [noon]],
  ['2026-05-01T12:00:00.123Z', [noon]],
  ['"2026-05-01T14:00:00.123+02:00"', [noon]],
  ['"yesterday", "2026-05-01T12:00:00.123Z"', [Number.NaN, noon]],
  ['*', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])('reads the copy that %s allows', (header, times) => {
  expect(copyTimes(header)).toEqual(times);
});
