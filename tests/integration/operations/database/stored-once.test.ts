import { createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { countCalls } from '../../../support/count-calls.ts';
import { describeOnBothDatabases } from '../../../support/databases.ts';
import type { Person } from '../../../support/house.ts';

describeOnBothDatabases('what a transaction has read', (house) => {
  let editor: Person;
  let id: string;

  beforeAll(async () => {
    editor = await house.person('editor');
    id = await published('Public');
    await house.payload.update({ collection: 'terms', id, locale: 'en', draft: true, data: { title: 'Draft' } });
  });

  const published = async (title: string): Promise<string> =>
    (await house.payload.create({ collection: 'terms', locale: 'en', data: { title, _status: 'published' } as never })).id;

  /** In a transaction that is taken back. */
  async function within(work: (req: PayloadRequest) => Promise<void>): Promise<void> {
    const req = await createLocalReq({ locale: 'en' }, house.payload);
    await initTransaction(req);
    try {
      await work(req);
    } finally {
      await killTransaction(req);
    }
  }

  const titleFor = async (req: PayloadRequest, who: Person | undefined, draft = true): Promise<string | undefined> => {
    req.user = who === undefined ? null : who.user;
    const found = await house.payload.findByID({
      collection: 'terms',
      id,
      draft,
      depth: 0,
      overrideAccess: false,
      disableErrors: true,
      req,
    });
    return (found as { title?: string } | null)?.title;
  };
  const saveAs = async (req: PayloadRequest, who: Person, data: object, draft: boolean) => {
    req.user = who.user;
    await house.payload.update({ collection: 'terms', id, data: data, draft, overrideAccess: false, depth: 0, req });
  };

  /** The main copy and the newest version: as a hook asks for them, and past whatever is remembered. */
  const mainOf = async (req: PayloadRequest) =>
    house.payload.db.findOne<{ id: string; title: Record<string, string> }>({ collection: 'terms', where: { id: { equals: id } }, req });
  const newestOf = async (req: PayloadRequest) => {
    const where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] };
    return (await house.payload.db.findVersions({ collection: 'terms', where, sort: '-updatedAt', limit: 1, pagination: false, req }))
      .docs[0];
  };
  const inDatabase = async (req: PayloadRequest) => {
    const main = await house.payload.db.find({ collection: 'terms', where: { id: { in: [id] } }, req });
    const newest = await house.payload.db.findVersions({
      collection: 'terms',
      where: { parent: { in: [id] } },
      sort: '-updatedAt',
      limit: 1,
      req,
    });
    return { main: main.docs[0], newest: newest.docs[0] };
  };

  it('shows a stranger what is public and an editor the draft, whoever of them reads first', async () => {
    await within(async (req) => {
      expect([await titleFor(req, undefined), await titleFor(req, editor), await titleFor(req, undefined)]).toEqual([
        'Public',
        'Draft',
        'Public',
      ]);
    });
    await within(async (req) => {
      expect([await titleFor(req, editor), await titleFor(req, undefined), await titleFor(req, editor)]).toEqual([
        'Draft',
        'Public',
        'Draft',
      ]);
    });
  });

  it('is not what it was once the transaction has written, and is so for each of them', async () => {
    await within(async (req) => {
      expect([await titleFor(req, editor), await titleFor(req, undefined)]).toEqual(['Draft', 'Public']);
      await saveAs(req, editor, { title: 'Second draft' }, true);
      expect([await titleFor(req, undefined), await titleFor(req, editor)]).toEqual(['Public', 'Second draft']);
      await saveAs(req, editor, { title: 'Published', _status: 'published' }, false);
      expect([await titleFor(req, undefined), await titleFor(req, editor)]).toEqual(['Published', 'Published']);
      await saveAs(req, editor, { _status: 'draft' }, false);
      expect([await titleFor(req, undefined), await titleFor(req, editor)]).toEqual([undefined, 'Published']);
    });
    await within(async (req) => {
      expect([await titleFor(req, undefined), await titleFor(req, editor)]).toEqual(['Public', 'Draft']);
    });
  });

  it('is the same as what lies in the database, before and after each sort of save', async () => {
    const saves: ((req: PayloadRequest) => Promise<unknown>)[] = [
      () => Promise.resolve(),
      (req) => saveAs(req, editor, { title: 'A draft', variants: ['another'] }, true),
      (req) => saveAs(req, editor, { title: 'Out', _status: 'published' }, false),
      (req) => saveAs(req, editor, { title: 'Once more' }, true),
      (req) => saveAs(req, editor, { _status: 'draft' }, false),
      (req) => house.payload.update({ collection: 'terms', id, data: { deletedAt: new Date().toISOString() }, req }),
    ];
    await within(async (req) => {
      for (const save of saves) {
        await save(req);
        const told: { main?: unknown; newest?: unknown } = {};
        for (let time = 0; time < 2; time += 1) {
          told.main = await mainOf(req);
          told.newest = await newestOf(req);
        }
        expect(told).toEqual(await inDatabase(req));
        expect(await countCalls(async () => [await mainOf(req), await newestOf(req)])).toEqual([]);
      }
    });
  });

  it('stays as it is, whatever is done to the copies that are given of it', async () => {
    await within(async (req) => {
      const first = await mainOf(req);
      const same = structuredClone(first);
      if (first !== null) first.title['en'] = 'Changed by a hook';
      const second: { title?: unknown } | null = await mainOf(req);
      expect(second).toEqual(same);
      delete second?.title;
      expect(await mainOf(req)).toEqual(same);
    });
  });

  it('is known to no other transaction, and to nobody outside of it', async () => {
    const outside = await createLocalReq({ locale: 'en' }, house.payload);
    await within(async (req) => {
      await mainOf(req);
      await saveAs(req, editor, { title: 'Not kept', _status: 'published' }, false);
      expect((await mainOf(req))?.title['en']).toBe('Not kept');
      expect((await mainOf(outside))?.title['en']).toBe('Public');
    });
    await within(async (req) => {
      expect((await mainOf(req))?.title['en']).toBe('Public');
      expect(await countCalls(() => mainOf(outside))).toEqual(['terms findOne']);
    });
  });

  it('is asked for again where something that it refers to was deleted', async () => {
    const concept = await house.payload.create({ collection: 'concepts', locale: 'en', data: { title: 'A concept' } as never });
    const tool = await house.payload.create({
      collection: 'tools',
      locale: 'en',
      data: { title: 'A tool', concepts: [concept.id] } as never,
    });
    const read = (req: PayloadRequest) => house.payload.db.findOne({ collection: 'tools', where: { id: { equals: tool.id } }, req });
    await within(async (req) => {
      await read(req);
      await house.payload.db.deleteOne({ collection: 'concepts', where: { id: { equals: concept.id } }, req });
      const { docs } = await house.payload.db.find({ collection: 'tools', where: { id: { in: [tool.id] } }, req });
      expect(await read(req)).toEqual(docs[0]);
    });
  });

  it('is a list of rows too, with each change of one of them', async () => {
    const other = await published('Another');
    const rowsOf = (req: PayloadRequest, document: string) =>
      house.payload.db.find<{ id: string; title: string; document: string }>({
        collection: 'translations',
        where: { and: [{ document: { equals: document } }, { kind: { equals: 'terms' } }] },
        pagination: false,
        req,
      });
    await within(async (req) => {
      const { docs } = await rowsOf(req, id);
      expect(await countCalls(() => rowsOf(req, id))).toEqual([]);
      await house.payload.db.updateOne({
        collection: 'translations',
        id: docs[0]?.id ?? '',
        data: { title: 'Renamed' },
        req,
        returning: false,
      });
      const renamed = await rowsOf(req, id);
      expect(renamed.docs.map(({ title }) => title)).toEqual(['Renamed', ...docs.slice(1).map(({ title }) => title)]);
      const { docs: inDatabase } = await house.payload.db.find({
        collection: 'translations',
        where: { document: { in: [id] } },
        pagination: false,
        req,
      });
      expect(renamed.docs).toEqual(inDatabase);
      await house.payload.db.updateOne({
        collection: 'translations',
        id: docs[0]?.id ?? '',
        data: { document: other },
        req,
        returning: false,
      });
      expect((await rowsOf(req, id)).docs).toHaveLength(docs.length - 1);
      expect((await rowsOf(req, other)).docs).toHaveLength(docs.length + 1);
      await house.payload.db.deleteMany({ collection: 'translations', where: { document: { equals: id } }, req });
      expect((await rowsOf(req, id)).docs).toEqual([]);
    });
  });
});
