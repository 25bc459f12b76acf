import type { FormState } from 'payload';
import { describe, expect, it } from 'vitest';
import { keepProblems, noProblems, withProblems } from '@/content/admin/form/kept-problems.ts';

const text = (words: string) => ({ root: { children: [{ text: words }] } });

const refused: FormState = {
  title: { value: 'Fine', valid: true },
  summary: { value: 'Lorem ipsum', valid: false, errorMessage: 'placeholder' },
  body: { value: text('Lorem ipsum'), valid: false, errorMessage: 'placeholder' },
};

/** As Payload gives it back after any change: everything is right. */
const afterChange = (values: Readonly<Record<string, unknown>>): FormState =>
  Object.fromEntries(Object.entries(refused).map(([path, { value }]) => [path, { value: values[path] ?? value, valid: true }]));

const wrong = (state: FormState) => Object.entries(state).flatMap(([path, { valid }]) => (valid === false ? [path] : []));

describe('what a refused publish was refused for', () => {
  const kept = keepProblems(noProblems, refused);

  it('stays while another field is mended, and goes with what stood in its own', () => {
    const one = keepProblems(kept, afterChange({ summary: 'Real words' }));
    expect([...one.keys()]).toEqual(['body']);
    expect(wrong(withProblems(afterChange({ summary: 'Real words' }), one))).toEqual(['body']);
    const both = keepProblems(one, afterChange({ summary: 'Real words', body: text('Real words') }));
    expect([...both.keys()]).toEqual([]);
  });

  it('is joined by what becomes wrong meanwhile, and is the same map where nothing is new', () => {
    const emptied = { ...afterChange({}), title: { value: '', valid: false, errorMessage: 'required' } };
    expect([...keepProblems(kept, emptied).keys()]).toEqual(['summary', 'body', 'title']);
    expect(keepProblems(kept, afterChange({}))).toBe(kept);
  });
});
