import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { checkValues } from '@/bounds/values/check-values.ts';

const fields: Field[] = [
  { name: 'rows', type: 'array', fields: [{ name: 'text', type: 'text' }] },
  { name: 'parts', type: 'blocks', blocks: [{ slug: 'prose', fields: [{ name: 'aspects', type: 'array', fields: [] }] }] },
  { name: 'image', type: 'upload', relationTo: 'media' },
  { name: 'minutes', type: 'number' },
];
const problem = (data: Readonly<Record<string, unknown>>) => checkValues({ fields, data, allLocales: false }).problem;

describe('what a form of the admin sends', () => {
  it('for nothing is right: 0 for a list without rows, "none" for no picture, an empty text for no number', () => {
    const parts = [{ blockType: 'prose', aspects: 0 }];
    expect(problem({ rows: 0, parts, image: 'none', minutes: '' })).toBeUndefined();
    expect(problem({ rows: '0', parts: 0, image: 'null', minutes: '5' })).toBeUndefined();
  });

  it('may still be wrong', () => {
    expect(problem({ rows: 1 })).toEqual({ reason: 'type', path: 'rows', expected: 'rows' });
    expect(problem({ parts: [{ blockType: 'prose', aspects: 'x' }] })).toEqual({
      reason: 'type',
      path: 'parts.0.aspects',
      expected: 'rows',
    });
  });
});
