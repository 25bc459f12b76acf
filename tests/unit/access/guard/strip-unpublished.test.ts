import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { stripUnpublished } from '@/access/guard/strip-unpublished.ts';

const text = (name: string): Field => ({ name, type: 'text', localized: true });
const both = { en: 'open', nl: 'secret' };

const fields: Field[] = [
  text('title'),
  { name: 'number', type: 'number' },
  { name: 'group', type: 'group', fields: [text('caption')] },
  { type: 'row', fields: [text('inRow')] },
  { type: 'collapsible', label: 'x', fields: [text('inCollapsible')] },
  {
    type: 'tabs',
    tabs: [
      { label: 'One', fields: [text('inTab')] },
      { name: 'named', fields: [text('inNamedTab')] },
    ],
  },
  {
    name: 'rows',
    type: 'array',
    fields: [text('heading'), { name: 'blocks', type: 'blocks', blocks: [{ slug: 'prose', fields: [text('body')] }] }],
  },
];

const document = {
  publishedIn: { en: true, nl: false, de: false },
  _status: { en: 'published', nl: 'published' },
  title: both,
  number: 4,
  group: { caption: both },
  inRow: both,
  inCollapsible: both,
  inTab: both,
  named: { inNamedTab: both },
  rows: [{ id: 'r', heading: both, blocks: [{ id: 'b', blockType: 'prose', body: { en: { root: 1 }, nl: { root: 2 } } }] }],
};

describe('stripUnpublished', () => {
  it('keeps the public languages at every depth and drops the others', () => {
    expect(stripUnpublished(document, fields)).toEqual({
      publishedIn: { en: true, nl: false, de: false },
      _status: { en: 'published' },
      title: { en: 'open' },
      number: 4,
      group: { caption: { en: 'open' } },
      inRow: { en: 'open' },
      inCollapsible: { en: 'open' },
      inTab: { en: 'open' },
      named: { inNamedTab: { en: 'open' } },
      rows: [{ id: 'r', heading: { en: 'open' }, blocks: [{ id: 'b', blockType: 'prose', body: { en: { root: 1 } } }] }],
    });
  });

  it('keeps no language when it cannot be told which are public', () => {
    const { publishedIn: _flags, ...unknown } = document;
    expect(JSON.stringify(stripUnpublished(unknown, fields))).not.toMatch(/open|secret|root/);
  });

  it('drops a translated value that is not kept by language, and blocks of an unknown kind', () => {
    expect(stripUnpublished({ publishedIn: { en: true }, title: 'secret' }, fields)).toMatchObject({ title: {} });
    const odd = { publishedIn: { en: true }, rows: [{ id: 'r', blocks: [{ blockType: 'other', body: 'secret' }] }] };
    expect(stripUnpublished(odd, fields)).toMatchObject({ rows: [{ id: 'r', blocks: [] }] });
  });

  it('leaves the document it was given as it is', () => {
    const before = structuredClone(document);
    stripUnpublished(document, fields);
    expect(document).toEqual(before);
  });
});
