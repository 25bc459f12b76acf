import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { migrationFiles } from '@/operations/database/migration-files.ts';
import { migrationsOnRecord } from '@/operations/database/migrations-on-record.ts';
import { migrate } from '@/operations/setup/migrate.ts';
import { rebuildPublications } from '@/publication/reconcile/rebuild.ts';
import { rebuildLedger } from '@/translation/ledger/rebuild-ledger.ts';
import { apiKey, password, secret } from '../../fixtures/d8940fd/story.ts';
import { databases } from '../../support/databases.ts';
import { allContents, type Contents } from '../../support/upgrade/all-contents.ts';
import { type OpenFixture, openFixture } from '../../support/upgrade/open-fixture.ts';

for (const database of databases) {
  const missing = database === 'mongodb' && 'missing' in inject('mongodb');
  describe.skipIf(missing)(`a data folder of commit d8940fd on ${database}, migrated to the newest`, () => {
    let fixture: OpenFixture;
    let contents: Contents;
    beforeAll(async () => {
      fixture = await openFixture('d8940fd', database, secret);
      const { house, dataDir } = fixture;
      const environment = { databaseUri: house.databaseUri, dataDir, backupBeforeMigrating: true };
      await migrate({ payload: house.payload, environment, say: () => undefined });
      contents = await allContents(house.payload);
    });
    afterAll(() => fixture.close());

    it('has every migration on record, and a copy of what was there before where there was one to run', async () => {
      const [first, ...later] = migrationFiles(fixture.house.payload.db.migrationDir);
      const names = (await migrationsOnRecord(fixture.house.payload)).map(({ name }) => name);
      expect(names.sort()).toEqual([first, ...later]);
      const backups = await readdir(join(fixture.dataDir, 'backups')).catch(() => []);
      expect(backups).toHaveLength(later.length === 0 ? 0 : 1);
    });

    it('keeps every document, version, publication, row of the ledger, unit of the memory, comment and person, word for word', () => {
      for (const [name, rows] of Object.entries(fixture.expected)) {
        const found = new Map(contents[name]?.map((row) => [row['id'], row]));
        for (const row of rows) expect({ in: name, ...found.get(row['id']) }).toMatchObject({ in: name, ...changed({ name, row, rows }) });
      }
    });

    it('held some of everything to begin with', () => {
      const counts = Object.fromEntries(Object.entries(fixture.expected).map(([name, rows]) => [name, rows.length]));
      const some = ['users', 'translations', 'memory-units', 'passage-comments', 'passage-history', 'publications', 'media', 'audit'];
      expect(some.filter((name) => (counts[name] ?? 0) === 0)).toEqual([]);
      const publications = fixture.expected['publications']?.map(({ locale, state }) => `${String(locale)} ${String(state)}`);
      expect([...new Set(publications)].sort()).toEqual(['de tombstone', 'en published', 'en tombstone', 'nl published', 'pt published']);
    });

    it.each(['anna', 'eva', 'tine', 'rob', 'jana', 'lea'])('lets %s sign in with the old password', async (name) => {
      const response = await fixture.house.rest('/users/login', { body: { email: `${name}@example.org`, password } });
      expect(response.status).toBe(200);
    });

    it('knows the key of a program', async () => {
      const response = await fixture.house.rest('/users/me', { headers: { authorization: `users API-Key ${apiKey}` } });
      expect(await response.json()).toMatchObject({ user: { email: 'jana@example.org' } });
    });

    it('gives the picture, and the published words', async () => {
      const list = await fixture.house.rest('/news?locale=en&depth=1');
      expect(await list.json()).toMatchObject({ docs: [{ title: 'Training in Porto', image: { alt: 'A blue circle of chairs' } }] });
      expect((await fixture.house.rest('/media/file/circle.png')).status).toBe(200);
    });

    it('is as its publications and its ledger would be made anew: nothing is written', async () => {
      const { payload } = fixture.house;
      expect((await rebuildPublications({ payload })).written).toBe(0);
      expect((await rebuildLedger({ payload })).written).toBe(0);
    });
  });
}

type Row = Readonly<Record<string, unknown>>;

/** What later versions changed in what was stored, on purpose. */
function changed({ name, row, rows }: { name: string; row: Row; rows: readonly Row[] }): Row {
  switch (name) {
    case 'users': {
      // 00000002: failed logins are counted by account and origin, in a collection of their own.
      const { loginAttempts: _attempts, lockUntil: _until, ...rest } = row;
      return rest;
    }
    case 'publications': {
      // 00000003: the address of a text that is withdrawn altogether is nobody's business.
      const isPublic = rows.some((other) => other['document'] === row['document'] && other['state'] === 'published');
      return isPublic ? row : { ...row, formerSlugs: [] };
    }
    // 00000006: who may approve their own is one of three words.
    case 'global/site':
      return { ...row, ...inWords(row) };
    case 'global/site/versions': {
      const { version } = row as { readonly version: Row };
      return { ...row, version: { ...version, ...inWords(version) } };
    }
    default:
      return row;
  }
}

function inWords({ ownApproval }: Row): Row {
  return typeof ownApproval === 'boolean' ? { ownApproval: ownApproval ? 'yes' : 'no' } : {};
}
