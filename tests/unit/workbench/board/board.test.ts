import { describe, expect, it } from 'vitest';
import { locales } from '@/languages/locales.ts';
import type { Board } from '@/workbench/board/board.ts';
import { readBoardQuery } from '@/workbench/board/board-query.ts';
import type { BoardRow } from '@/workbench/board/board-row.ts';
import { boardSearch } from '@/workbench/board/board-search.ts';
import { cellOfRow } from '@/workbench/board/cell-of-row.ts';
import { shapeBoard } from '@/workbench/board/shape-board.ts';
import { counts, row } from '../../../support/translation/board-rows.ts';

const now = new Date('2026-11-24T12:00:00Z');
const collator = new Intl.Collator('en', { numeric: true });
const names: Readonly<Record<string, string>> = { chapters: 'Chapters', tools: 'Tools', nobody: 'Nobody' };

function board(rows: readonly BoardRow[], search = ''): Board {
  const { query } = readBoardQuery(new URLSearchParams(search));
  return shapeBoard({ rows, query, now, nameOf: (key) => names[key] ?? key, collator });
}

const titles = (shown: Board) => shown.groups.flatMap(({ documents }) => documents.map(({ title }) => title));

const anna = { id: 'a', name: 'Anna' };
const zuzana = { id: 'z', name: 'Zuzana' };

/** Three documents in two languages. */
const rows: readonly BoardRow[] = [
  row({
    document: '1',
    title: 'Chapter 2: Úvod',
    locale: 'nl',
    words: { reviewed: 60, outdated: 40 },
    outdatedSince: '2026-11-20T13:00:00.000Z',
    assignee: anna,
  }),
  row({
    document: '1',
    title: 'Chapter 2: Úvod',
    locale: 'sk',
    words: { missing: 100 },
    assignee: zuzana,
    due: '2026-12-01T00:00:00.000Z',
  }),
  row({ document: '2', title: 'Chapter 10', locale: 'nl', words: { reviewed: 50 } }),
  row({ document: '2', title: 'Chapter 10', locale: 'sk', words: { needsReview: 30, reviewed: 20 }, due: '2026-11-23T00:00:00.000Z' }),
  row({ kind: 'tools', document: '3', title: 'A tool', locale: 'nl', words: { draft: 5, missing: 5 }, assignee: anna }),
  row({ kind: 'tools', document: '3', title: 'A tool', locale: 'sk', words: { outdated: 10 }, outdatedSince: '2026-10-01T00:00:00.000Z' }),
];

describe('a cell of the board', () => {
  it.each([
    [{ missing: 10 }, 'missing'],
    [{ missing: 9, draft: 1 }, 'draft'],
    [{ missing: 9, reviewed: 1 }, 'draft'],
    [{ needsReview: 9, draft: 1 }, 'draft'],
    [{ needsReview: 1, reviewed: 9 }, 'needsReview'],
    [{ reviewed: 9, outdated: 1, missing: 3 }, 'outdated'],
    [{ reviewed: 10 }, 'reviewed'],
  ] as const)('with passages %o is %s', (words, state) => {
    expect(cellOfRow(row({ words }), now).state).toBe(state);
  });

  it('counts words: never 100 % while one is left, never 0 % outdated while one is', () => {
    expect(cellOfRow(row({ words: { reviewed: 999, outdated: 1 } }), now)).toMatchObject({
      percent: 99,
      outdatedPercent: 1,
      all: 1000,
      left: 1,
    });
    expect(cellOfRow(row({ words: {} }), now)).toMatchObject({ percent: 100, outdatedPercent: 0, left: 0, state: 'reviewed' });
  });

  it('counts whole days since the source changed, as long as something is outdated', () => {
    const outdatedSince = '2026-11-20T13:00:00.000Z';
    expect(cellOfRow(row({ words: { outdated: 1 }, outdatedSince }), now).outdatedDays).toBe(3);
    expect(cellOfRow(row({ words: { reviewed: 1 }, outdatedSince }), now)).toMatchObject({ outdatedDays: null, outdatedSince: null });
  });

  it('is overdue from the day after, unless all is reviewed', () => {
    const due = '2026-11-24T00:00:00.000Z';
    expect(cellOfRow(row({ due }), now).overdue).toBe(false);
    expect(cellOfRow(row({ due }), new Date('2026-11-25T00:00:00Z')).overdue).toBe(true);
    expect(cellOfRow(row({ due, words: { reviewed: 1 } }), new Date('2026-11-25T00:00:00Z')).overdue).toBe(false);
  });
});

describe('the board', () => {
  it('has each document once, by title, with numbers in their order', () => {
    expect(titles(board(rows))).toEqual(['A tool', 'Chapter 2: Úvod', 'Chapter 10']);
    expect(titles(board(rows, 'order=desc'))).toEqual(['Chapter 10', 'Chapter 2: Úvod', 'A tool']);
  });

  it('sorts by words left, per cent of a language, due and longest outdated; what has no day comes last', () => {
    expect(titles(board(rows, 'sort=left'))).toEqual(['Chapter 2: Úvod', 'Chapter 10', 'A tool']);
    expect(titles(board(rows, 'sort=nl'))).toEqual(['A tool', 'Chapter 2: Úvod', 'Chapter 10']);
    expect(titles(board(rows, 'sort=sk&order=desc'))).toEqual(['Chapter 10', 'A tool', 'Chapter 2: Úvod']);
    expect(titles(board(rows, 'sort=due'))).toEqual(['Chapter 10', 'Chapter 2: Úvod', 'A tool']);
    expect(titles(board(rows, 'sort=outdated'))).toEqual(['A tool', 'Chapter 2: Úvod', 'Chapter 10']);
    expect(titles(board(rows, 'sort=outdated&order=desc'))).toEqual(['Chapter 2: Úvod', 'A tool', 'Chapter 10']);
  });

  it('filters by kind, by words of the title without accents, and by what one cell is all at once', () => {
    expect(titles(board(rows, 'kind=tools'))).toEqual(['A tool']);
    expect(titles(board(rows, 'text=uvod+CHAPTER'))).toEqual(['Chapter 2: Úvod']);
    expect(titles(board(rows, 'state=outdated'))).toEqual(['A tool', 'Chapter 2: Úvod']);
    expect(titles(board(rows, 'state=outdated&language=nl'))).toEqual(['Chapter 2: Úvod']);
    expect(titles(board(rows, 'person=a&language=sk'))).toEqual([]);
    expect(titles(board(rows, 'person=nobody&language=nl'))).toEqual(['Chapter 10']);
  });

  it('counts as left only what the filter is about', () => {
    const left = (search: string) => board(rows, search).groups.flatMap(({ documents }) => documents.map((document) => document.left));
    expect(left('text=uvod')).toEqual([140]);
    expect(left('text=uvod&language=sk')).toEqual([100]);
  });

  it('groups by kind under its name', () => {
    const { groups } = board(rows, 'group=kind');
    expect(groups.map(({ key, name, count, left }) => ({ key, name, count, left }))).toEqual([
      { key: 'chapters', name: 'Chapters', count: 2, left: 170 },
      { key: 'tools', name: 'Tools', count: 1, left: 20 },
    ]);
  });

  it('groups by person: a document stands with each who has a language of it, and counts for each their own', () => {
    const { groups, count } = board(rows, 'group=person');
    expect(groups.map(({ name, left, documents }) => [name, left, documents.map(({ title }) => title)])).toEqual([
      ['Anna', 50, ['A tool', 'Chapter 2: Úvod']],
      ['Zuzana', 100, ['Chapter 2: Úvod']],
      ['Nobody', 30, ['Chapter 10']],
    ]);
    expect(count).toBe(3);
    const [own] = board(rows, 'group=person&sort=left').groups;
    expect(own?.documents.map(({ title, left }) => [title, left])).toEqual([
      ['Chapter 2: Úvod', 40],
      ['A tool', 10],
    ]);
  });

  it('has totals of each language over everything, and over what is chosen', () => {
    const { languages, selection } = board(rows, 'kind=tools');
    const dutch = { locale: 'nl', documents: 3, words: counts({ reviewed: 110, outdated: 40, draft: 5, missing: 5 }), all: 160, left: 50 };
    expect(languages.find(({ locale }) => locale === 'nl')).toEqual({ ...dutch, percent: 68, outdatedPercent: 25 });
    expect(selection.find(({ locale }) => locale === 'nl')).toMatchObject({ documents: 1, all: 10, percent: 0 });
    expect(languages.find(({ locale }) => locale === 'en')).toMatchObject({ documents: 0, left: 0 });
  });

  it('shows fifty documents at a time, with the totals of all; a group goes on where the page before ended', () => {
    const many = Array.from({ length: 125 }, (_, index) =>
      row({ document: String(index), title: `Text ${String(index)}`, kind: index < 75 ? 'chapters' : 'tools' }),
    );
    const second = board(many, 'page=2&group=kind');
    expect([second.count, second.pages, titles(second).length]).toEqual([125, 3, 50]);
    expect(second.groups.map(({ key, count, documents }) => [key, count, documents.length, documents[0]?.title])).toEqual([
      ['chapters', 75, 25, 'Text 50'],
      ['tools', 50, 25, 'Text 75'],
    ]);
    expect(second.selection.find(({ locale }) => locale === 'nl')?.documents).toBe(125);
    expect(board(many, 'page=99').query.page).toBe(3);
    expect(titles(board(many, 'page=99'))).toHaveLength(25);
  });

  it('offers the kinds and people there are', () => {
    const { kinds, people } = board(rows, 'kind=tools');
    expect(kinds).toEqual(['chapters', 'tools']);
    expect(people).toEqual([anna, zuzana]);
  });
});

describe('the address of the board', () => {
  it.each(['', '?kind=tools&language=sk&state=outdated&person=a&text=%C3%9Avod&group=person&sort=left&order=asc&page=3', '?sort=nl'])(
    'keeps all that was chosen: "%s"',
    (search) => {
      expect(boardSearch(readBoardQuery(new URLSearchParams(search)).query)).toBe(search);
    },
  );

  it('leaves out what is as it would be anyway', () => {
    expect(boardSearch(readBoardQuery(new URLSearchParams('kind=&sort=left&order=desc&page=1&group=none')).query)).toBe('?sort=left');
  });

  it('says which values it does not know, and shows all instead', () => {
    const { query, unknown } = readBoardQuery(new URLSearchParams('language=xx&page=0&kind=poems'));
    expect(unknown.map(({ parameter, value }) => [parameter, value])).toEqual([
      ['page', '0'],
      ['kind', 'poems'],
      ['language', 'xx'],
    ]);
    expect(unknown[1]?.valid).toContain('chapters');
    expect(unknown[2]?.valid).toEqual(locales);
    expect([query.language, query.kind, query.page]).toEqual([null, null, 1]);
  });
});
