import { createLocalReq } from 'payload';
import { expect, it } from 'vitest';
import { rebuildPublications } from '@/publication/reconcile/rebuild.ts';
import { reconcile } from '@/publication/reconcile/reconcile.ts';
import { readLedger } from '@/translation/ledger/read-ledger.ts';
import { savePassages } from '@/translation/ledger/save-passages.ts';
import { text } from '../../unit/passages/text.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { Person } from '../../support/house.ts';

describeOnBothDatabases('what readers learn of each passage', (house) => {
  async function page(...paragraphs: string[]) {
    const body = (lines: readonly string[]) => text(...lines.map((words) => [words] as const));
    const made = await house.payload.create({
      collection: 'pages',
      locale: 'en',
      data: {
        title: 'Title',
        sections: [{ heading: 'Heading', blocks: [{ blockType: 'prose', body: body(paragraphs) }] }],
        _status: 'published',
      } as never,
    });
    const row = made.sections?.[0];
    const rewrite = (lines: readonly string[]) =>
      house.payload.update({
        collection: 'pages',
        id: made.id,
        locale: 'en',
        data: {
          sections: [{ id: row?.id, heading: 'Heading', blocks: [{ blockType: 'prose', id: row?.blocks?.[0]?.id, body: body(lines) }] }],
          _status: 'published',
        } as never,
      });
    return { id: made.id, rewrite };
  }

  async function save(
    person: Person,
    id: string,
    words: Readonly<Record<string, string>>,
    deed: 'confirm' | 'approve',
    origin?: 'machine',
  ) {
    const req = await createLocalReq({ user: person.user }, house.payload);
    const ledger = await readLedger({ req, kind: 'pages', id, locale: 'sk' });
    const changes = Object.entries(words).map(([source, target]) => ({
      key: ledger?.passages.find(({ segment }) => segment.text === source)?.segment.key ?? source,
      text: target,
      deed,
      ...(origin === undefined ? {} : { origin }),
    }));
    const afterLedger = async (place: { req: typeof req; kind: string; id: string }) => {
      await reconcile({ payload: house.payload, ...place });
    };
    await savePassages({ req, user: person.user, kind: 'pages', id, locale: 'sk', changes, afterLedger });
  }

  /** The words of the published record in Slovak, each with its language and origin. */
  async function published(id: string) {
    const { docs } = await house.payload.db.find<{ record: { title: object; content: object; words: object } }>({
      collection: 'publications',
      where: { and: [{ document: { equals: id } }, { locale: { equals: 'sk' } }] },
    });
    return docs[0]?.record;
  }
  const passages = async (id: string) => {
    const record = await published(id);
    const found: [string, unknown, unknown][] = [];
    const visit = (value: unknown, lang: unknown, origin: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const own = value as { lang?: unknown; origin?: unknown; text?: unknown };
      const [here, from] = [own.lang ?? lang, own.origin ?? origin];
      if (typeof own.text === 'string') found.push([own.text, here, from]);
      for (const inner of Object.values(value)) visit(inner, here, from);
    };
    visit(record?.content, undefined, undefined);
    return found;
  };
  const publish = (person: Person, id: string) =>
    house.payload.update({
      collection: 'pages',
      id,
      locale: 'sk',
      data: { _status: 'published' },
      user: person.user,
      overrideAccess: false,
    });

  it('says reviewed, unreviewed, by machine and missing passage by passage, and follows a review', async () => {
    const { id } = await page('Reviewed words.', 'Fresh words.', 'Machine words.', 'Missing words.');
    const [translator, reviewer] = [await house.person('translator', ['sk']), await house.person('reviewer', ['sk'])];
    await save(translator, id, { Title: 'Názov', 'Reviewed words.': 'Skontrolované slová.', 'Fresh words.': 'Nové slová.' }, 'confirm');
    await save(translator, id, { 'Machine words.': 'Strojové slová.' }, 'confirm', 'machine');
    await save(reviewer, id, { 'Reviewed words.': 'Skontrolované slová.' }, 'approve');
    await publish(reviewer, id);
    expect(await passages(id)).toEqual([
      ['Heading', 'en', 'fallback'],
      ['Skontrolované slová.', 'sk', 'own'],
      ['Nové slová.', 'sk', 'unreviewed'],
      ['Strojové slová.', 'sk', 'machine'],
      ['Missing words.', 'en', 'fallback'],
    ]);
    await save(reviewer, id, { 'Fresh words.': 'Nové slová.' }, 'approve');
    expect((await passages(id))[2]).toEqual(['Nové slová.', 'sk', 'own']);
    expect((await rebuildPublications({ payload: house.payload })).written).toBe(0);
  });

  it('says outdated of exactly the passage whose source was published anew, and keeps a draft from being read', async () => {
    const { id, rewrite } = await page('First.', 'Second.');
    const [translator, reviewer] = [await house.person('translator', ['sk']), await house.person('reviewer', ['sk'])];
    await save(translator, id, { Title: 'Názov', Heading: 'Nadpis', 'First.': 'Prvý.', 'Second.': 'Druhý.' }, 'confirm');
    await save(reviewer, id, { Heading: 'Nadpis', 'First.': 'Prvý.', 'Second.': 'Druhý.' }, 'approve');
    await publish(reviewer, id);
    await rewrite(['First.', 'Second, changed.']);
    await save(translator, id, { 'First.': 'Úplne iný koncept.' }, 'confirm');
    expect(await passages(id)).toEqual([
      ['Nadpis', 'sk', 'own'],
      ['Prvý.', 'sk', 'own'],
      ['Druhý.', 'sk', 'outdated'],
    ]);
  });
});
