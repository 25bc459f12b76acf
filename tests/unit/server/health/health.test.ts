import type { Payload } from 'payload';
import { describe, expect, it } from 'vitest';
import type { BackHealth } from '@/server/health/back-health.ts';
import { healthAnswer, type HealthQuestion } from '@/server/health/health-answer.ts';
import { readBackHealth } from '@/server/health/read-back-health.ts';

const well: BackHealth = {
  version: '1.2.3',
  database: { kind: 'sqlite', ok: true, milliseconds: 1 },
  migrations: { ok: true, pending: [] },
  writing: { ok: true },
};
const front = { taken: 7, head: 9 };
const statuses = (back: BackHealth | undefined) =>
  (['health', 'alive', 'write'] as const satisfies readonly HealthQuestion[]).map(
    (question) => healthAnswer({ question, front, back }).status,
  );

describe('the answer about health', () => {
  it('is 200 to everything when all is well, and tells version and feed', () => {
    expect(statuses(well)).toEqual([200, 200, 200]);
    expect(healthAnswer({ question: 'health', front, back: well }).body).toEqual({
      status: 'ok',
      alive: true,
      ready: true,
      back: 'ok',
      ...well,
      feed: { ok: false, taken: 7, head: 9, behind: 2 },
    });
  });

  it('stays 200 when saving fails, says so, and is 503 to who asks about writing', () => {
    const back: BackHealth = { ...well, writing: { ok: false, problem: 'storageFull', since: '2026-03-01T12:00:00.000Z' } };
    expect(statuses(back)).toEqual([200, 200, 503]);
    expect(healthAnswer({ question: 'health', front, back }).body).toMatchObject({ status: 'not-saving', writing: back.writing });
  });

  it('is alive and not ready while the database or the back is away, or migrations are pending', () => {
    expect(statuses({ ...well, database: { kind: 'sqlite', ok: false, milliseconds: 800 } })).toEqual([503, 200, 503]);
    expect(statuses({ ...well, migrations: { ok: false, pending: ['20260301_more'] } })).toEqual([503, 200, 503]);
    expect(statuses(undefined)).toEqual([503, 200, 503]);
  });

  it('does not wait for a database that does not answer', async () => {
    const never = new Promise<never>(() => undefined);
    const payload = { db: { name: 'mongoose', migrationDir: 'migrations/mongodb', find: () => never } } as unknown as Payload;
    const health = await readBackHealth({ payload, version: '1.2.3', within: 20 });
    expect(health).toMatchObject({ database: { ok: false }, migrations: { ok: false, pending: [] } });
    expect(health.writing).toEqual({ ok: false, problem: 'databaseAway' });
  });
});
