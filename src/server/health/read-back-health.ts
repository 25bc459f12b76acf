import { readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { OutageKind } from '@/people/outage/outage-error.ts';
import { troubles } from '@/people/outage/troubles.ts';
import type { BackHealth, WritingProblem } from './back-health.ts';

interface ReadInput {
  readonly payload: Payload;
  /** From package.json. */
  readonly version: string;
  /** Milliseconds after which a database that does not answer counts as away. */
  readonly within?: number;
}

const problems: Readonly<Record<OutageKind, WritingProblem>> = { away: 'databaseAway', busy: 'databaseBusy', unwritable: 'storageFull' };

/**
 * Asks the database, once, for the migrations that were applied. Whether writing works is not tried here: saves and the heartbeat find out and
 * leave it on record (`people/outage/troubles.ts`). Never throws, and answers within `within` (800 ms) however long the database takes.
 */
export async function readBackHealth({ payload, version, within = 800 }: ReadInput): Promise<BackHealth> {
  const started = performance.now();
  const timer = new AbortController();
  const late = pause(within, undefined, { signal: timer.signal, ref: false }).catch(() => undefined);
  const pending = await Promise.race([pendingMigrations(payload).catch(() => undefined), late]);
  timer.abort();
  const answered = pending !== undefined;
  return {
    version,
    database: { kind: payload.db.name, ok: answered, milliseconds: Math.round(performance.now() - started) },
    migrations: { ok: pending?.length === 0, pending: pending ?? [] },
    writing: writing(answered),
  };
}

function writing(answered: boolean): BackHealth['writing'] {
  const [first] = [...troubles()].sort((a, b) => a.since - b.since);
  if (first !== undefined) return { ok: false, problem: problems[first.kind], since: new Date(first.since).toISOString() };
  return answered ? { ok: true } : { ok: false, problem: 'databaseAway' };
}

async function pendingMigrations(payload: Payload): Promise<readonly string[]> {
  const files = await readdir(payload.db.migrationDir);
  const names = files.filter((file) => /^\d.*\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, ''));
  const { docs } = await payload.db.find<{ name?: string }>({ collection: 'payload-migrations', pagination: false });
  const done = new Set(docs.map(({ name }) => name));
  return names.filter((name) => !done.has(name)).sort();
}
