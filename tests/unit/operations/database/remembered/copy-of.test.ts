import { describe, expect, it } from 'vitest';
import { copyOf } from '@/operations/database/remembered/copy-of.ts';

describe('a copy of what is stored', () => {
  it('is the same and shares nothing', () => {
    const stored = { id: '1', title: { en: 'One' }, rows: [{ id: 'a', at: new Date(0) }], none: null, missing: undefined };
    const copy = copyOf(stored);
    expect(copy).toStrictEqual(stored);
    expect([
      copy === stored,
      copy.title === stored.title,
      copy.rows[0] === stored.rows[0],
      copy.rows[0]?.at === stored.rows[0]?.at,
    ]).toEqual([...[false, false, false, false]]);
  });

  it('keeps a name that is another’s prototype as a name', () => {
    const stored = JSON.parse('{"__proto__":{"admin":true}}') as object;
    const copy = copyOf(stored);
    expect([Object.keys(copy), Object.getPrototypeOf(copy) === Object.prototype, 'admin' in copy]).toEqual([['__proto__'], true, false]);
  });
});
