import { describe, expect, it } from 'vitest';
import { filterCounts, passes } from '@/workbench/desk/admin/list/filters.ts';
import { mayApprove } from '@/workbench/desk/admin/list/may-approve.ts';
import { neighbour, nextToDo } from '@/workbench/desk/admin/list/neighbours.ts';
import { inSections } from '@/workbench/desk/admin/list/sections.ts';
import { findInPassages } from '@/workbench/desk/admin/text/find-in-passages.ts';
import { commentParts, mentionBegun, mentionOf } from '@/workbench/desk/admin/text/mentions.ts';
import { passageOf } from './passage-of.ts';

const passages = [
  passageOf('a', { state: 'reviewed', section: '' }),
  passageOf('b', { state: 'missing', section: 'One', findings: [{ check: 'empty', severity: 'error', values: {} }] }),
  passageOf('c', { state: 'needsReview', section: 'One', comments: 2 }),
  passageOf('d', { state: 'outdated', section: 'Two', findings: [{ check: 'numbers', severity: 'warning', values: {} }] }),
  passageOf('e', { state: 'draft', section: 'One' }),
];

describe('the desk’s list', () => {
  it('counts for each filter what it would show', () => {
    expect(filterCounts(passages)).toEqual({ toDo: 3, outdated: 1, needsReview: 1, warnings: 1, comments: 1, all: 5 });
    expect(passages.filter((passage) => passes('toDo', passage)).map(({ key }) => key)).toEqual(['b', 'd', 'e']);
  });

  it('goes on to the next to do, from the start again after the end, and for a reviewer to the next to review', () => {
    expect(nextToDo(passages, 'b')?.key).toBe('d');
    expect(nextToDo(passages, 'e')?.key).toBe('b');
    expect(nextToDo(passages, 'd', true)?.key).toBe('c');
    expect(nextToDo(passages, 'c', true)).toBeUndefined();
    expect(nextToDo(passages, null)?.key).toBe('b');
  });

  it('steps among what is shown and no further', () => {
    expect(neighbour(passages, 'b', 1)?.key).toBe('c');
    expect(neighbour(passages, 'a', -1)).toBeUndefined();
    expect(neighbour(passages, null, 1)?.key).toBe('a');
  });

  it('gathers neighbours below their heading and keeps the order', () => {
    expect(inSections(passages).map(({ heading, passages: inside }) => [heading, inside.map(({ key }) => key)])).toEqual([
      ['', ['a']],
      ['One', ['b', 'c']],
      ['Two', ['d']],
      ['One', ['e']],
    ]);
  });

  it('lets nobody approve their own words, unless the site allows it', () => {
    const may = { write: true, approve: true, approveOwn: false, publish: true, assign: true };
    expect(mayApprove(may, { author: 'me' }, 'me')).toBe(false);
    expect(mayApprove(may, { author: 'you' }, 'me')).toBe(true);
    expect(mayApprove({ ...may, approveOwn: true }, { author: 'me' }, 'me')).toBe(true);
    expect(mayApprove({ ...may, approve: false }, { author: 'you' }, 'me')).toBe(false);
  });
});

describe('finding and replacing', () => {
  const texts = [
    { key: 'a', target: 'Škola a škola' },
    { key: 'b', target: '<1>škola</1> 1' },
    { key: 'c', target: 'dom' },
  ];

  it('shows what would change, whatever the case unless asked', () => {
    expect(findInPassages(texts, { find: 'škola', replace: 'trieda', matchCase: false })).toEqual([
      { key: 'a', before: 'Škola a škola', after: 'trieda a trieda', count: 2 },
      { key: 'b', before: '<1>škola</1> 1', after: '<1>trieda</1> 1', count: 1 },
    ]);
    expect(findInPassages(texts, { find: 'Škola', replace: 'x', matchCase: true }).map(({ after }) => after)).toEqual(['x a škola']);
  });

  it('never touches a tag, takes signs as they are, and finds nothing for nothing', () => {
    expect(findInPassages(texts, { find: '1', replace: '$&', matchCase: false })).toEqual([
      { key: 'b', before: '<1>škola</1> 1', after: '<1>škola</1> $&', count: 1 },
    ]);
    expect(findInPassages(texts, { find: '.', replace: '', matchCase: false })).toEqual([]);
    expect(findInPassages(texts, { find: '', replace: 'x', matchCase: false })).toEqual([]);
  });
});

describe('naming people in a comment', () => {
  it('is noticed while it is typed, accents and all', () => {
    expect(mentionBegun('Hello @Ján No', 13)).toEqual({ start: 6, name: 'Ján No' });
    expect(mentionBegun('me@school.example', 17)).toBeUndefined();
    expect(mentionBegun('@', 1)).toEqual({ start: 0, name: '' });
  });

  it('is written so that it is found again', () => {
    const text = `Please look, ${mentionOf({ id: '7', name: 'Ana [PT]' })}thanks`;
    expect(commentParts(text)).toEqual([
      { type: 'words', text: 'Please look, ' },
      { type: 'person', name: 'Ana PT' },
      { type: 'words', text: ' thanks' },
    ]);
  });
});
