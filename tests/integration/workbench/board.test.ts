import { beforeAll, expect, it } from 'vitest';
import type { Board } from '@/workbench/board/board.ts';
import { noteTrend } from '@/workbench/board/note-trend.ts';
import type { PassageState } from '@/translation/ledger/passage-entry.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { House, Person } from '../../support/house.ts';
import { counts } from '../../support/translation/board-rows.ts';

interface Row {
  readonly document: string;
  readonly locale: string;
  readonly title: string;
  readonly words: Partial<Record<PassageState, number>>;
  readonly assigneeName?: string;
  readonly deleted?: boolean;
}

async function write(house: House, { document, locale, title, words, assigneeName, deleted = false }: Row): Promise<void> {
  await house.payload.db.create({
    collection: 'translations',
    data: {
      key: `chapters/${document}/${locale}`,
      kind: 'chapters',
      document,
      locale,
      sourceLocale: 'en',
      title,
      published: true,
      deleted,
      totals: { passages: counts(words), words: counts(words) },
      entries: { title: { said: 'reviewed', origin: 'person', source: 'S', target: 'T', by: '', byName: '', at: '' } },
      ...(assigneeName === undefined ? {} : { assigneeId: 'p1', assigneeName }),
    },
  });
}

describeOnBothDatabases('the overview of translations', (house) => {
  let translator: Person;

  const board = async (search: string) => (await (await house.rest(`/desk/board${search}`, { as: translator })).json()) as Board;

  beforeAll(async () => {
    translator = await house.person('translator', ['sk']);
    await write(house, { document: 'a', locale: 'sk', title: 'First', words: { reviewed: 3, missing: 1 }, assigneeName: '=Zuzana' });
    await write(house, { document: 'a', locale: 'nl', title: 'First', words: { reviewed: 4 } });
    await write(house, { document: 'b', locale: 'sk', title: 'Second', words: { missing: 6 } });
    await house.payload.db.create({
      collection: 'translation-trend',
      data: {
        key: 'sk/2026-01-01',
        day: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
        locale: 'sk',
        totals: { passages: counts({}), words: counts({ reviewed: 1, missing: 9 }) },
      },
    });
  });

  it('shows staff every document in every language, and nothing of the passages themselves', async () => {
    const shown = await board('');
    expect(shown.count).toBe(2);
    expect(shown.groups[0]?.documents.map(({ title, left }) => [title, left])).toEqual([
      ['First', 1],
      ['Second', 6],
    ]);
    expect(shown.groups[0]?.documents[0]?.cells.sk).toMatchObject({ state: 'draft', percent: 75, assignee: { id: 'p1', name: '=Zuzana' } });
    expect(shown.languages.find(({ locale }) => locale === 'sk')).toMatchObject({ documents: 2, all: 10, left: 7, percent: 30 });
    expect(JSON.stringify(shown)).not.toContain('entries');
  });

  it('filters and sorts as the address says', async () => {
    const titles = async (search: string) => (await board(search)).groups.flatMap(({ documents }) => documents.map(({ title }) => title));
    expect(await titles('?state=missing')).toEqual(['Second']);
    expect(await titles('?sort=sk&order=desc')).toEqual(['First', 'Second']);
    expect(await titles('?person=p1')).toEqual(['First']);
  });

  it('gives the same as a file for spreadsheets, with no formula in it', async () => {
    const response = await house.rest('/desk/board.csv?language=sk', { as: translator, headers: { 'accept-language': 'sk' } });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    const [head, first, second, end] = text.split('\r\n');
    expect(head).toMatch(/^\uFEFFDruh;Id;Názov;Zdrojový jazyk;Jazyk;Stav;/);
    expect(first).toContain("a;First;en;sk;Rozpracované;áno;4;75;0;1;1;0;0;3;0;;;'=Zuzana;");
    expect(second).toContain('b;Second;en;sk;Nezačaté;áno;6;0;0;6;');
    expect(end).toBe('');
  });

  it('gives the trend of each language up to today', async () => {
    const text = await (await house.rest('/desk/trend.csv', { as: translator })).text();
    const slovak = text.split('\r\n').filter((line) => line.includes(',sk,'));
    expect(slovak.map((line) => line.split(',').slice(2, 6))).toEqual([
      ['10', '10', '0', '9'],
      ['10', '30', '0', '7'],
    ]);
  });

  it('notes each day once, as it was when it was last looked at', async () => {
    const now = new Date('2026-02-03T04:00:00Z');
    await noteTrend({ payload: house.payload, now });
    await noteTrend({ payload: house.payload, now: new Date('2026-02-03T23:00:00Z') });
    const { docs } = await house.payload.db.find<{ id: string; locale: string; totals: unknown }>({
      collection: 'translation-trend',
      where: { day: { equals: '2026-02-03' } },
      sort: 'locale',
    });
    expect(docs.map(({ locale, totals }) => [locale, totals])).toEqual([
      ['nl', { passages: counts({ reviewed: 4 }), words: counts({ reviewed: 4 }) }],
      ['sk', { passages: counts({ reviewed: 3, missing: 7 }), words: counts({ reviewed: 3, missing: 7 }) }],
    ]);
  });

  it('leaves out what is in the trash', async () => {
    await write(house, { document: 'gone', locale: 'pt', title: 'Gone', words: { missing: 1 }, deleted: true });
    expect((await board('?language=pt')).count).toBe(0);
  });

  it('is for staff, and says so in the language of who asks', async () => {
    const reader = await house.person('reader', [], { readsDrafts: true });
    for (const path of ['/desk/board', '/desk/board.csv', '/desk/trend.csv']) {
      expect((await house.rest(path)).status).toBe(401);
      expect((await house.rest(path, { as: reader })).status).toBe(403);
    }
    expect(await (await house.rest('/desk/board', { as: reader, headers: { 'accept-language': 'de' } })).json()).toEqual({
      errors: [
        {
          message: 'Diese Seite ist für alle, die schreiben, übersetzen oder prüfen. Wenden Sie sich an die Administration.',
          data: { code: 'notAllowed' },
        },
      ],
    });
  });

  it('says which value it does not know', async () => {
    const response = await house.rest('/desk/board?state=lost', { as: translator, headers: { 'accept-language': 'en' } });
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        errors: [
          {
            message: '“lost” is not known for “state”. Choose one of: missing, draft, needsReview, reviewed, outdated.',
            data: { code: 'parameter' },
          },
        ],
      },
    ]);
  });
});
