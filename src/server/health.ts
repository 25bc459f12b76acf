import { readdir } from 'node:fs/promises';
import type { Payload } from 'payload';
import { readFeedHead } from '@/publication/feed/read-feed-head.ts';

/** What `/api/health` answers: 200 when all is well, 503 when not. */
export interface Health {
  readonly status: 'ok' | 'failing';
  readonly database: { readonly kind: string; readonly ok: boolean; readonly milliseconds: number };
  /** Names of migrations that this version has and the database lacks. */
  readonly migrations: { readonly ok: boolean; readonly pending: readonly string[] };
  /** How many entries of the feed this process has still to take in. */
  readonly feed: { readonly ok: boolean; readonly head: number; readonly taken: number; readonly behind: number };
}

interface HealthInput {
  payload: Payload;
  /** Cursor of the newest entry that this process has taken in. */
  taken: number;
}

/** Asks the database, its migrations and the feed. Never throws: what fails is in the answer. */
export async function readHealth({ payload, taken }: HealthInput): Promise<Health> {
  const started = performance.now();
  try {
    const { cursor: head } = await readFeedHead({ payload });
    const milliseconds = Math.round(performance.now() - started);
    const pending = await pendingMigrations(payload);
    const behind = Math.max(0, head - taken);
    return {
      status: pending.length === 0 ? 'ok' : 'failing',
      database: { kind: payload.db.name, ok: true, milliseconds },
      migrations: { ok: pending.length === 0, pending },
      feed: { ok: behind === 0, head, taken, behind },
    };
  } catch {
    return {
      status: 'failing',
      database: { kind: payload.db.name, ok: false, milliseconds: Math.round(performance.now() - started) },
      migrations: { ok: false, pending: [] },
      feed: { ok: false, head: taken, taken, behind: 0 },
    };
  }
}

async function pendingMigrations(payload: Payload): Promise<string[]> {
  const files = await readdir(payload.db.migrationDir);
  const names = files.filter((file) => /^\d.*\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, ''));
  const { docs } = await payload.db.find<{ name?: string }>({ collection: 'payload-migrations', pagination: false });
  const done = new Set(docs.map((doc) => doc.name));
  return names.filter((name) => !done.has(name)).sort();
}
