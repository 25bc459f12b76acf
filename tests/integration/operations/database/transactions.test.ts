import { readdir } from 'node:fs/promises';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { CollectionConfig, Plugin } from 'payload';
import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../../support/databases.ts';

/** What the hook of the test does after a chapter was saved, by the chapter's title. */
const onTerms =
  (hook: NonNullable<NonNullable<CollectionConfig['hooks']>['afterChange']>[number]): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      collection.slug === 'chapters'
        ? { ...collection, hooks: { ...collection.hooks, afterChange: [...(collection.hooks?.afterChange ?? []), hook] } }
        : collection,
    ),
  });

const hook = onTerms(async ({ doc, req }) => {
  const { title } = doc as { title: string };
  if (title === 'throws') throw new Error('the hook says no');
  if (title === 'writes without req')
    await req.payload.create({ collection: 'terms', locale: 'en', draft: true, data: { title: 'beside' } });
  if (title === 'writes with req')
    await req.payload.create({ collection: 'terms', locale: 'en', draft: true, data: { title: 'along' }, req });
});

describeOnBothDatabases(
  'a save',
  (house) => {
    const chapter = (title: string) => house.payload.create({ collection: 'chapters', locale: 'en', draft: true, data: { title } });
    const titles = async (collection: 'chapters' | 'terms') =>
      (await house.payload.find({ collection, locale: 'en', draft: true, pagination: false })).docs.map(({ title }) => title);

    it('leaves nothing behind when a hook throws', async () => {
      await expect(chapter('throws')).rejects.toThrow('the hook says no');
      expect(await titles('chapters')).not.toContain('throws');
    });

    it('takes along what a hook writes with `req`', async () => {
      await chapter('writes with req');
      expect(await titles('terms')).toContain('along');
    });

    it('builds upon the one before when two languages are saved at the same moment', async () => {
      const { id } = await chapter('Both');
      await Promise.all(
        (['nl', 'de', 'pt', 'sk'] as const).map((locale) =>
          house.payload.update({ collection: 'chapters', id, locale, draft: true, data: { title: `Both ${locale}` } }),
        ),
      );
      const all = await house.payload.findByID({ collection: 'chapters', id, locale: 'all', draft: true });
      expect(all.title as unknown).toEqual({ en: 'Both', nl: 'Both nl', de: 'Both de', pt: 'Both pt', sk: 'Both sk' });
    });

    it('does not disturb writes that belong to no transaction: failed logins beside many saves', async () => {
      const person = await house.person('editor', ['en']);
      const login = (password: string) => house.rest('/users/login', { body: { email: person.email, password } });
      const saves = Array.from({ length: 10 }, (_, number) => chapter(`Busy ${number}`));
      const logins = await Promise.all([login('wrong'), login('wrong'), login('wrong')]);
      await Promise.all(saves);
      expect(logins.map(({ status }) => status)).toEqual([401, 401, 401]);
      const { docs } = await house.payload.db.find<{ failures: number }>({
        collection: 'login-attempts',
        where: { failures: { greater_than: 0 } },
        pagination: false,
      });
      // By account at this place, by account and by place.
      expect(docs.map(({ failures }) => failures)).toEqual([3, 3, 3]);
    });
  },
  { plugins: [hook] },
);

describeOnBothDatabases(
  'a hook that writes without `req`',
  (house) => {
    it('is told that it waits for its own transaction', { timeout: 30_000 }, async () => {
      const save = house.payload.create({
        collection: 'chapters',
        locale: 'en',
        draft: true,
        data: { title: 'writes without req' },
      });
      await expect(save).rejects.toThrow('it then waits for its own transaction. Pass `req`');
      const { totalDocs } = await house.payload.count({ collection: 'chapters' });
      expect(totalDocs).toBe(0);
    });
  },
  { plugins: [hook], only: 'sqlite' },
);

describeOnBothDatabases('a new password', (house) => {
  it('can be asked for, though Payload writes beside its own transaction there', async () => {
    const person = await house.person('editor', ['en']);
    await house.payload.forgotPassword({ collection: 'users', data: { email: person.email } });
    const user = await house.payload.db.findOne<{ id: string; resetPasswordToken?: string }>({
      collection: 'users',
      where: { id: { equals: person.user.id } },
    });
    expect(user?.resetPasswordToken).toMatch(/^[0-9a-f]{40}$/);
  });
});

describeOnBothDatabases(
  'a commit that the database refuses',
  (house) => {
    it('is no success', async () => {
      const { db } = house.payload;
      const transactionID = await db.beginTransaction();
      if (transactionID === null) throw new Error('no transaction');
      const req = { transactionID };
      await db.create({ collection: 'terms', data: { title: { en: 'Never kept' } }, req });
      const { sessions } = db as unknown as SQLiteAdapter;
      const session = sessions[String(transactionID)] as unknown as { db: { run(sql: string): Promise<void> } };
      await session.db.run('PRAGMA defer_foreign_keys = ON');
      await session.db.run(`INSERT INTO users_sessions (_order, _parent_id, id, expires_at) VALUES (1, 'nobody', 'x', 'never')`);
      await expect(db.commitTransaction(transactionID)).rejects.toThrow('nothing was saved');
      expect((await house.payload.count({ collection: 'terms' })).totalDocs).toBe(0);
      // and the next save goes through
      await house.payload.create({ collection: 'terms', locale: 'en', draft: true, data: { title: 'Kept' } });
      expect((await house.payload.count({ collection: 'terms' })).totalDocs).toBe(1);
    });
  },
  { only: 'sqlite' },
);

describeOnBothDatabases('the database', (house) => {
  it('gives ids that are strings, so that the generated types hold on both', async () => {
    const { id } = await house.payload.create({ collection: 'terms', locale: 'en', draft: true, data: { title: 'Term' } });
    expect(typeof id).toBe('string');
  });

  it('has its transactions on', () => {
    expect(house.payload.db.sessions).toBeDefined();
    expect((house.payload.db as unknown as { transactionOptions: unknown }).transactionOptions).toEqual({});
  });

  it('never changes the schema by itself', () => {
    const { push } = house.payload.db as unknown as { push?: boolean };
    expect(push).toBe(house.database === 'sqlite' ? false : undefined); // SQLite's adapter pushes unless told not to; MongoDB has no schema
  });

  it('has migrations in a folder of its own, which exists', async () => {
    const folder = `migrations/${house.database}`;
    expect(house.payload.db.migrationDir).toBe(folder);
    expect(await readdir(folder)).toContain('index.ts');
  });
});
