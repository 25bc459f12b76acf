import { describe, expect, it } from 'vitest';
import { boardLines } from '@/workbench/board/board-lines.ts';
import { readBoardQuery } from '@/workbench/board/board-query.ts';
import { csv } from '@/workbench/board/csv.ts';
import { languageTotals } from '@/workbench/board/language-totals.ts';
import { trendLines } from '@/workbench/board/trend-lines.ts';
import { trendOf } from '@/workbench/board/trend.ts';
import { counts, row } from '../../../support/translation/board-rows.ts';

const now = new Date('2026-11-24T12:00:00Z');
const collator = new Intl.Collator('en');

describe('a CSV file', () => {
  it('begins with a byte order mark and quotes as RFC 4180 says', () => {
    expect(
      csv(
        [
          ['a', 'b,c'],
          ['say "yes"', 'two\nlines'],
          [1, ''],
        ],
        'en',
      ),
    ).toBe('\uFEFFa,"b,c"\r\n"say ""yes""","two\nlines"\r\n1,\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=1', ' =1', '＝1'])('lets no spreadsheet take %j for a formula', (value) => {
    expect(csv([[value]], 'en')).toContain(`'${value}`);
  });

  it.each(['nl', 'de', 'pt', 'sk'] as const)('ends fields as spreadsheets in %s expect', (locale) => {
    expect(csv([['a;b', 'c', 1]], locale)).toBe('\uFEFF"a;b";c;1\r\n');
  });

  it('leaves numbers numbers', () => {
    expect(csv([[-1]], 'en')).toBe('\uFEFF-1\r\n');
  });
});

describe('the board as a table', () => {
  it('has one line for each document and language that matches, in the person’s words', () => {
    const rows = [
      row({ locale: 'nl', words: { reviewed: 3, outdated: 1 }, outdatedSince: '2026-11-20T08:00:00.000Z', published: true }),
      row({ locale: 'sk', assignee: { id: 'z', name: 'Zuzana' }, due: '2026-12-01T00:00:00.000Z' }),
    ];
    const { query } = readBoardQuery(new URLSearchParams('language=nl'));
    const [head, ...lines] = boardLines({ rows, query, now, language: 'nl', collator });
    expect(head?.slice(0, 8)).toEqual(['Soort', 'Id', 'Titel', 'Brontaal', 'Taal', 'Stand', 'Gepubliceerd', 'Woorden']);
    expect(lines).toEqual([
      ['Hoofdstukken', 'one', 'One', 'en', 'nl', 'Verouderd', 'ja', 4, 75, 25, 1, 0, 0, 0, 3, 1, '2026-11-20', 4, '', ''],
    ]);
    expect(head).toHaveLength(lines[0]?.length ?? 0);
    const all = boardLines({ rows, query: readBoardQuery(new URLSearchParams()).query, now, language: 'en', collator });
    expect(all.slice(1).map((line) => [line[4], ...line.slice(-2)])).toEqual([
      ['nl', '', ''],
      ['sk', 'Zuzana', '2026-12-01'],
    ]);
  });
});

describe('the trend', () => {
  const totals = (reviewed: number) => ({ passages: counts({}), words: counts({ reviewed, missing: 100 - reviewed }) });
  const today = languageTotals([{ locale: 'nl', words: counts({ reviewed: 80, missing: 20 }) }]);
  const trend = trendOf(
    [
      { day: '2026-11-23', locale: 'nl', totals: totals(50) },
      { day: '2026-11-01', locale: 'nl', totals: totals(10) },
      { day: '2026-11-24', locale: 'nl', totals: totals(60) },
    ],
    today,
    now,
  );

  it('goes from the oldest day to today as it is now', () => {
    expect(trend.nl.map(({ day, percent, left }) => [day, percent, left])).toEqual([
      ['2026-11-01', 10, 90],
      ['2026-11-23', 50, 50],
      ['2026-11-24', 80, 20],
    ]);
    expect(trend.sk).toEqual([]);
  });

  it('is a table of each language day by day', () => {
    const [head, ...lines] = trendLines(trend, 'de');
    expect(head?.slice(0, 4)).toEqual(['Tag', 'Sprache', 'Wörter', 'Prozent geprüft']);
    expect(lines.at(-1)).toEqual(['2026-11-24', 'nl', 100, 80, 0, 20, 20, 0, 0, 80, 0]);
    expect(head).toHaveLength(lines[0]?.length ?? 0);
  });
});
