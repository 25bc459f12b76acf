import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { message } from '@/languages/label.ts';
import { mediaStorage } from '@/operations/media-storage.ts';
import { keepHeartbeat } from '@/operations/servers/keep-heartbeat.ts';
import { readBackHealth } from '@/server/health/read-back-health.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { type House, openHouse, type Person } from '../../support/house.ts';
import { mountSmallDisk, type SmallDisk } from '../../support/small-disk.ts';

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly data?: { readonly code?: string } }[];
}

const inserts = ['insertOne', 'insertMany'] as const;
type Insert = (typeof inserts)[number];

const told = async (response: Response) => ({ status: response.status, text: ((await response.json()) as Refusal).errors[0]?.message });
const full = (language: string) => ({ status: 503, text: message(language, 'error.storageFull') });

describe('a full disk under SQLite and its uploads', () => {
  let folder: string;
  let disk: SmallDisk | undefined;
  let house: House;
  let editor: Person;
  const heart = new AbortController();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cop-cms-full-'));
    disk = await mountSmallDisk(join(folder, 'disk'), 24);
    const dataDir = join(folder, 'disk');
    await copyFile(inject('sqliteTemplate'), join(dataDir, 'cms.db'));
    const storage = await mediaStorage({ s3: undefined, dataDir });
    house = await openHouse({ database: 'sqlite', databaseUri: `file:${join(dataDir, 'cms.db')}`, plugins: [storage] });
    editor = await house.person('editor', ['en']);
    await keepHeartbeat({ payload: house.payload, environment: { dataDir, s3: undefined }, every: 100, signal: heart.signal });
  });
  afterAll(async () => {
    heart.abort();
    await house.close();
    await disk?.unmount();
    await rm(folder, { recursive: true, force: true });
  });

  /** Where nothing may be mounted, SQLite is given no page more: it then fails in the same way. */
  const limitPages = async (pages: number) => {
    const { db } = house.payload;
    const transactionID = await db.beginTransaction();
    if (transactionID === null) throw new Error('no transaction');
    await db.findOne({ collection: 'users', req: { transactionID } });
    const { sessions } = db as unknown as SQLiteAdapter;
    const session = sessions[String(transactionID)] as unknown as { db: { run(sql: string): Promise<void> } };
    await session.db.run(`PRAGMA max_page_count = ${String(pages)}`);
    await db.rollbackTransaction(transactionID);
  };
  const fill = () => disk?.fill() ?? limitPages(1);
  const free = () => disk?.free() ?? limitPages(1_000_000);

  const create = (title: string, language = 'en') =>
    house.rest('/chapters?locale=en&draft=true', {
      as: editor,
      body: { title, summary: 'A long summary. '.repeat(20) },
      headers: { 'accept-language': language },
    });
  const health = () => readBackHealth({ payload: house.payload, version: '1' });
  const picture = async () => {
    const noise = await sharp({
      create: { width: 1200, height: 900, channels: 3, background: 'white', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
    })
      .png()
      .toBuffer();
    const form = new FormData();
    form.append('_payload', JSON.stringify({ alt: 'Noise' }));
    form.append('file', new Blob([new Uint8Array(noise)], { type: 'image/png' }), 'noise.png');
    return house.rest('/media?locale=en', { as: editor, body: form });
  };

  it('is told to whoever saves, reads go on, and the next save after it goes through', async () => {
    expect((await health()).writing).toEqual({ ok: true });
    await fill();
    const refused: unknown[] = [];
    // The log may have room for a save or two.
    for (let attempt = 0; attempt < 200 && refused.length === 0; attempt += 1) {
      const response = await create(`Chapter ${String(attempt)}`, 'nl');
      if (response.status !== 201) refused.push(await told(response));
    }
    expect(refused).toEqual([full('nl')]);
    expect((await house.rest('/chapters?locale=en&draft=true&limit=1', { as: editor })).status).toBe(200);
    const { database, writing } = await health();
    expect({ database: database.ok, writing: writing.ok, problem: writing.problem }).toEqual({
      database: true,
      writing: false,
      problem: 'storageFull',
    });
    await free();
    expect((await create('Room again')).status).toBe(201);
    await vi.waitUntil(async () => (await health()).writing.ok, { timeout: 10_000 });
  });

  it('leaves nothing of an upload that found no room', async ({ skip }) => {
    if (disk === undefined) skip('no disk could be mounted');
    expect((await picture()).status).toBe(201);
    const before = await readdir(join(folder, 'disk', 'media'));
    await fill();
    expect(await told(await picture())).toEqual(full('en'));
    await free();
    expect(await readdir(join(folder, 'disk', 'media'))).toEqual(before);
    expect((await house.payload.count({ collection: 'media' })).totalDocs).toBe(1);
  });
});

describeOnBothDatabases(
  'a MongoDB whose disk is full',
  (house) => {
    afterEach(() => {
      vi.restoreAllMocks();
    });

    it('is told to whoever saves, and nothing of the save remains', async () => {
      const editor = await house.person('editor', ['en']);
      const { connection } = house.payload.db as unknown as MongooseAdapter;
      const driver = Object.getPrototypeOf(connection.getClient().db().collection('any')) as Record<Insert, () => Promise<unknown>>;
      const noRoom = Object.assign(new Error('available disk space of 104857600 bytes is less than required minimum of 524288000'), {
        name: 'MongoServerError',
        code: 14031,
      });
      for (const method of inserts) vi.spyOn(driver, method).mockRejectedValue(noRoom);
      const save = () => house.rest('/chapters?locale=en&draft=true', { as: editor, body: { title: 'No room' } });
      expect(await told(await save())).toEqual(full('en'));
      vi.restoreAllMocks();
      expect((await house.payload.find({ collection: 'chapters', draft: true, where: { title: { equals: 'No room' } } })).totalDocs).toBe(
        0,
      );
      expect((await save()).status).toBe(201);
    });
  },
  { only: 'mongodb' },
);
