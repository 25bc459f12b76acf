import type { ClientField, FormState } from 'payload';
import { describe, expect, it } from 'vitest';
import { problemsIn } from '@/content/admin/form/problems-in.ts';

const text = (name: string): ClientField => ({ name, type: 'text', label: name.toUpperCase() });

const fields: ClientField[] = [
  { name: 'formNotes', type: 'ui', admin: {} },
  text('title'),
  {
    name: 'sections',
    type: 'array',
    label: 'Sections',
    fields: [text('heading'), { name: 'blocks', type: 'blocks', label: 'Blocks', blocks: [{ slug: 'prose', fields: [text('body')] }] }],
  },
  text('summary'),
];

const wrong = (errorMessage: string) => ({ valid: false, errorMessage });

describe('the errors of a refused publish', () => {
  it('are whole and in the order of the form, each with the place a reader of the form knows', () => {
    const state: FormState = {
      summary: wrong('too long'),
      'sections.1.blocks.0.body': wrong('Lorem ipsum'),
      elsewhere: wrong('at no field'),
      sections: { valid: true, rows: [{ id: 'a' }, { id: 'b' }] },
      'sections.1.blocks': { valid: true, rows: [{ id: 'c', blockType: 'prose' }] },
      'sections.0.heading': wrong('missing'),
      title: wrong('missing'),
    };
    expect(problemsIn(fields, { state, say: (label) => (typeof label === 'string' ? label : '') })).toEqual([
      { path: 'title', place: ['TITLE'], message: 'missing' },
      { path: 'sections.0.heading', place: ['Sections 1', 'HEADING'], message: 'missing' },
      { path: 'sections.1.blocks.0.body', place: ['Sections 2', 'Blocks 1', 'BODY'], message: 'Lorem ipsum' },
      { path: 'summary', place: ['SUMMARY'], message: 'too long' },
      { path: 'elsewhere', place: [], message: 'at no field' },
    ]);
  });

  it('are none where everything is right', () => {
    expect(problemsIn(fields, { state: { title: { valid: true } }, say: () => '' })).toEqual([]);
  });
});
