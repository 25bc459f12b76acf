import { afterEach, describe, expect, vi } from 'vitest';
import { bare, email } from './support/bare-payload.ts';
import { fault } from './support/canary.ts';

const { local, db } = bare;

describe('saves of bare Payload', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  fault('a save takes the lock of whoever has the document open', 'src/operations/database/leave-locks.ts', async () => {
    const { id } = await local.create({ collection: 'posts', locale: 'en', data: { title: 'Open' } });
    const { docs } = await local.find({ collection: 'users', where: { email: { equals: email } } });
    const user = { relationTo: 'users', value: docs[0]?.['id'] };
    await local.create({ collection: 'payload-locked-documents', data: { document: { relationTo: 'posts', value: id }, user } });
    const locks = async () => (await local.find({ collection: 'payload-locked-documents' })).totalDocs;
    expect(await locks()).toBe(1);
    await local.update({ collection: 'posts', id, locale: 'en', data: { title: 'Saved by somebody else' } });
    expect(await locks()).toBe(0);
  });

  fault('a clock that goes back makes the former text the newest', 'src/operations/database/keep-times-forward.ts', async () => {
    const { id } = await local.create({ collection: 'posts', locale: 'en', data: { title: 'First', _status: 'published' } });
    await local.update({ collection: 'posts', id, locale: 'en', draft: true, data: { title: 'Second', _status: 'draft' } });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
    await local.update({ collection: 'posts', id, locale: 'en', draft: true, data: { title: 'Third', _status: 'draft' } });
    const { docs } = await db.findVersions({ collection: 'posts', where: { parent: { equals: id } }, sort: '-updatedAt', limit: 1 });
    expect(docs[0]?.['version']).toMatchObject({ title: { en: 'Second' } });
  });

  fault('reading a document in its languages scans their table', 'src/operations/database/sqlite-indexes.ts', async () => {
    const { rows } = await db.client.execute(`EXPLAIN QUERY PLAN SELECT * FROM posts_locales WHERE _parent_id = 'one'`);
    expect(rows.map(({ detail }) => String(detail))).toEqual(['SCAN posts_locales']);
  });
});
