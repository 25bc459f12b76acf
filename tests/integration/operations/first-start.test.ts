import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureAdministrator } from '@/operations/setup/ensure-administrator.ts';
import { migrationFiles } from '@/operations/database/migration-files.ts';
import { migrate } from '@/operations/setup/migrate.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('the first start', (house) => {
  let dataDir = '';
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'cop-cms-first-start-'));
  });
  afterAll(() => rm(dataDir, { recursive: true }));
  const start = () => {
    const environment = { databaseUri: house.databaseUri, dataDir, backupBeforeMigrating: true };
    return migrate({ payload: house.payload, environment, say: () => undefined });
  };

  it('applies migrations once and proves it', async () => {
    // The tests' SQLite file comes migrated, its MongoDB empty.
    expect(await start()).toEqual(house.database === 'sqlite' ? [] : migrationFiles('migrations/mongodb'));
    expect(await start()).toEqual([]);
    const { docs } = await house.payload.find({ collection: 'payload-migrations', pagination: false });
    expect(docs.map(({ name }) => name)).toContain('00000000_000000_initial');
  });

  it('makes one administrator with a random password, who can sign in, and none after that', async () => {
    const made = await ensureAdministrator({ payload: house.payload, admin: { email: 'anna@example.org', password: undefined } });
    expect(made?.email).toBe('anna@example.org');
    expect(made?.password).toMatch(/^(?:[2-9A-HJ-NP-Za-km-z]{5}-){3}[2-9A-HJ-NP-Za-km-z]{5}$/);
    const { user } = await house.payload.login({
      collection: 'users',
      data: { email: 'anna@example.org', password: made?.password ?? '' },
    });
    expect(user?.role).toBe('administrator');
    expect(
      await ensureAdministrator({ payload: house.payload, admin: { email: 'else@example.org', password: undefined } }),
    ).toBeUndefined();
  });

  it('refuses a database that a development push has changed, which migrations would not follow', async () => {
    const { payload } = house;
    const { id } = await payload.create({ collection: 'payload-migrations', data: { name: 'dev', batch: -1 } });
    await expect(start()).rejects.toThrow('the database was changed by a development push');
    await payload.delete({ collection: 'payload-migrations', id });
  });
});
