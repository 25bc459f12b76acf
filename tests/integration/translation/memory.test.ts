import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload';
import { describe, expect, it } from 'vitest';
import { correctUnit } from '@/translation/memory/correct-unit.ts';
import { findExact } from '@/translation/memory/find-exact.ts';
import { findFuzzy } from '@/translation/memory/find-fuzzy.ts';
import { learn, type NewUnit } from '@/translation/memory/learn.ts';
import { removeUnit } from '@/translation/memory/remove-unit.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { Person } from '../../support/house.ts';

const approved: Omit<NewUnit, 'source' | 'target'> = {
  from: 'en',
  to: 'sk',
  kind: 'chapters',
  document: 'one',
  passage: 'title',
  origin: 'person',
  person: { id: 'p1', name: 'Jana' },
};

describeOnBothDatabases('the translation memory', (house) => {
  const teach = async (payload: Payload, ...newUnits: (Partial<NewUnit> & Pick<NewUnit, 'source' | 'target'>)[]) =>
    learn({ payload, req: await createLocalReq({}, payload), newUnits: newUnits.map((newUnit) => ({ ...approved, ...newUnit })) });
  const exact = async (text: string, payload = house.payload) =>
    (await findExact({ payload, pair: 'en>sk', texts: [text] })).get(text) ?? [];
  const fuzzy = (text: string, payload = house.payload) => findFuzzy({ payload, pair: 'en>sk', text });
  const as = (person: Person, language = 'en') =>
    createLocalReq({ user: person.user, req: { i18n: { language } as never } }, house.payload);

  describe('learning', () => {
    it('makes one unit of the same translation of the same source, which says where it was approved last', async () => {
      await teach(house.payload, { source: 'Learning together', target: 'Učíme sa spolu' });
      const [first] = await exact('Learning together');
      await teach(house.payload, {
        source: 'Learning  together ',
        target: 'Učíme sa spolu',
        kind: 'concepts',
        document: 'two',
        passage: 'summary',
        origin: 'machine',
        person: null,
      });
      const units = await exact('Learning together');
      expect(units).toEqual([
        {
          id: first?.id,
          pair: 'en>sk',
          percent: 100,
          source: 'Learning  together ',
          target: 'Učíme sa spolu',
          kind: 'concepts',
          document: 'two',
          passage: 'summary',
          origin: 'machine',
          personId: '',
          personName: '',
          at: units[0]?.at,
        },
      ]);
      expect(first).toMatchObject({ personId: 'p1', personName: 'Jana', document: 'one' });
      expect(Date.parse(units[0]?.at ?? '')).toBeGreaterThan(Date.parse(first?.at ?? ''));
    });

    it('makes two units of two translations of one source, the newest first', async () => {
      await teach(house.payload, { source: 'A domain', target: 'Doména' });
      await teach(house.payload, { source: 'A domain', target: 'Oblasť', passage: 'summary' });
      expect((await exact('A domain')).map(({ target }) => target)).toEqual(['Oblasť', 'Doména']);
    });

    it('forgets what a passage said before, where the same source was approved there with another text', async () => {
      await teach(house.payload, { source: 'A mistake', target: 'Chybba' }, { source: 'A mistake', target: 'Omyl', passage: 'summary' });
      await teach(house.payload, { source: 'A mistake', target: 'Chyba' });
      expect((await exact('A mistake')).map(({ target }) => target)).toEqual(['Chyba', 'Omyl']);
      expect((await fuzzy('A mistakes')).map(({ target }) => target)).toEqual(['Chyba', 'Omyl']);
      await teach(house.payload, { source: 'A mistake!', target: 'Chyba!' });
      expect((await exact('A mistake')).map(({ target }) => target)).toEqual(['Chyba', 'Omyl']);
    });

    it('keeps language pairs apart and passes over texts without words', async () => {
      await teach(
        house.payload,
        { source: 'Only Dutch', target: 'Alleen Nederlands', to: 'nl' },
        { source: '<1/>', target: '<1/>' },
        { source: 'No translation', target: ' ' },
      );
      expect([await exact('Only Dutch'), await exact('<1/>'), await exact('No translation')]).toEqual([[], [], []]);
      expect(await fuzzy('Only Dutch')).toEqual([]);
    });

    it('is taken back with the approval that failed', async () => {
      const { payload } = house;
      const req = await createLocalReq({}, payload);
      await initTransaction(req);
      await learn({ payload, req, newUnits: [{ ...approved, source: 'Taken back', target: 'Vzaté späť' }] });
      expect((await findExact({ payload, req, pair: 'en>sk', texts: ['Taken back'] })).get('Taken back')).toHaveLength(1);
      await killTransaction(req);
      expect(await exact('Taken back')).toEqual([]);
    });
  });

  describe('similar texts', () => {
    it('are found with a percentage rounded down, the best first', async () => {
      await teach(
        house.payload,
        { source: 'Teachers meet every week.', target: 'Učitelia sa stretávajú každý týždeň.' },
        { source: 'Teachers meet every <1>week</1>.', target: 'Učitelia sa stretávajú každý <1>týždeň</1>.' },
        { source: 'Teachers meet every month.', target: 'Učitelia sa stretávajú každý mesiac.' },
        { source: 'Nothing of the kind', target: 'Nič také' },
      );
      expect((await fuzzy('Teachers meet every week.')).map(({ percent, target }) => [percent, target])).toEqual([
        [100, 'Učitelia sa stretávajú každý týždeň.'],
        [92, 'Učitelia sa stretávajú každý <1>týždeň</1>.'],
        [80, 'Učitelia sa stretávajú každý mesiac.'],
      ]);
    });

    it('are 99 per cent alike at most when anything differs', async () => {
      const long = 'a word and another '.repeat(12).trim();
      await teach(house.payload, { source: `${long}!`, target: 'Slová!' });
      expect((await fuzzy(`${long}.`)).map(({ percent }) => percent)).toEqual([99]);
    });
  });

  describe('on two servers', () => {
    it('answers on both with what either has learnt, corrected and removed', async () => {
      const { payload } = house;
      const { payload: second } = await house.another();
      const both = async () =>
        Promise.all([payload, second].map(async (one) => (await fuzzy('A shared practise', one)).map(({ target }) => target)));
      expect(await both()).toEqual([[], []]);
      await teach(second, { source: 'A shared practice', target: 'Spoločná praxx' });
      expect(await both()).toEqual([['Spoločná praxx'], ['Spoločná praxx']]);
      const [unit] = await fuzzy('A shared practise', second);
      const req = await as(await house.person('administrator'));
      await correctUnit({ req, id: unit?.id ?? '', target: 'Spoločná prax' });
      expect(await both()).toEqual([['Spoločná prax'], ['Spoločná prax']]);
      expect((await exact('A shared practice', second)).map(({ target }) => target)).toEqual(['Spoločná prax']);
      await removeUnit({ req: await as(await house.person('administrator')), id: unit?.id ?? '' });
      expect(await both()).toEqual([[], []]);
      expect(await exact('A shared practice', second)).toEqual([]);
      await teach(payload, { source: 'A shared practice', target: 'Spoločná prax' });
      expect(await both()).toEqual([['Spoločná prax'], ['Spoločná prax']]);
    });

    it('misses nothing of what many approve at the same time, whichever is committed first', async () => {
      const { payload } = house;
      const { payload: second } = await house.another();
      const names = Array.from({ length: 12 }, (_, index) => `Concurrent passage ${String.fromCharCode(97 + index).repeat(6)}`);
      const seen = async (one: Payload) =>
        (await Promise.all(names.map((name) => findFuzzy({ payload: one, pair: 'en>sk', text: name, limit: 1, threshold: 1 }))))
          .flat()
          .map(({ source }) => source);
      await Promise.all(
        names.map(async (source, index) => {
          const one = index % 2 === 0 ? payload : second;
          const req = await createLocalReq({}, one);
          await initTransaction(req);
          await learn({ payload: one, req, newUnits: [{ ...approved, source, target: `Preklad ${source}` }] });
          await seen(payload); // a follower that looks while others are half-way
          await commitTransaction(req);
        }),
      );
      expect(await seen(payload)).toEqual(names);
      expect(await seen(second)).toEqual(names);
    });
  });

  describe('correcting', () => {
    const unitOf = async (source: string) => (await exact(source))[0]?.id ?? '';

    it('says who corrected, and joins a translation that is there already', async () => {
      await teach(house.payload, { source: 'Joined', target: 'Spojené' }, { source: 'Joined', target: 'Spojenné' });
      const reviewer = await house.person('reviewer', ['sk']);
      const wrong = (await exact('Joined')).find(({ target }) => target === 'Spojenné')?.id ?? '';
      const unit = await correctUnit({ req: await as(reviewer), id: wrong, target: 'Spojené' });
      const expected = { target: 'Spojené', personId: reviewer.user.id, personName: 'A reviewer', origin: 'person' };
      expect(unit).toMatchObject(expected);
      expect((await exact('Joined')).map(({ target, personName }) => [target, personName])).toEqual([['Spojené', 'A reviewer']]);
    });

    it('gives the first translation back when it is learnt again', async () => {
      await teach(house.payload, { source: 'Back again', target: 'Zas tu' });
      await correctUnit({ req: await as(await house.person('administrator')), id: await unitOf('Back again'), target: 'Opäť tu' });
      await teach(house.payload, { source: 'Back again', target: 'Zas tu' });
      expect((await exact('Back again')).map(({ target }) => target)).toEqual(['Zas tu', 'Opäť tu']);
    });

    it('is for those who may publish in the target language, and says so in their own', async () => {
      await teach(house.payload, { source: 'Guarded', target: 'Strážené' });
      const id = await unitOf('Guarded');
      for (const person of [
        await house.person('translator', ['sk']),
        await house.person('editor'),
        await house.person('reviewer', ['nl']),
      ]) {
        const req = await as(person, 'de');
        const refused = {
          status: 403,
          message:
            'Diesen Eintrag des Übersetzungsspeichers können nur Personen ändern, die in der Sprache Slowakisch veröffentlichen dürfen.',
        };
        await expect(correctUnit({ req, id, target: 'Iné' })).rejects.toMatchObject(refused);
        await expect(removeUnit({ req, id })).rejects.toMatchObject(refused);
      }
      expect((await exact('Guarded')).map(({ target }) => target)).toEqual(['Strážené']);
    });

    it('refuses a text without words, other tags than the source has, and a unit that is gone', async () => {
      await teach(house.payload, { source: 'With <1>bold</1>', target: '<1>Tučné</1> s' });
      const req = await as(await house.person('administrator'));
      const id = await unitOf('With <1>bold</1>');
      await expect(correctUnit({ req, id, target: '<1></1>' })).rejects.toMatchObject({ status: 400, data: { code: 'empty' } });
      await expect(correctUnit({ req, id, target: 'Tučné' })).rejects.toMatchObject({ status: 400, data: { code: 'tags' } });
      await removeUnit({ req, id });
      await expect(removeUnit({ req, id })).rejects.toMatchObject({ status: 404, data: { code: 'gone' } });
      await expect(correctUnit({ req, id: 'nobody', target: 'x' })).rejects.toMatchObject({ status: 404 });
    });
  });
});
