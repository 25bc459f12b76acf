import { readdir } from 'node:fs/promises';
import type { Payload } from 'payload';

/** What the back says of its own health; a front passes it on. */
export interface BackHealth {
  readonly database: { readonly kind: string; readonly ok: boolean; readonly milliseconds: number };
  /** Names of migrations that this version has and the database lacks. */
  readonly migrations: { readonly ok: boolean; readonly pending: readonly string[] };
  readonly writing: { readonly ok: boolean };
}

/** Asks the database and its migrations. Never throws: what fails is in the answer. */
export async function backHealth({ payload }: { payload: Payload }): Promise<BackHealth> {
  const started = performance.now();
  const kind = payload.db.name;
  try {
    const pending = await pendingMigrations(payload);
    const milliseconds = Math.round(performance.now() - started);
    return { database: { kind, ok: true, milliseconds }, migrations: { ok: pending.length === 0, pending }, writing: { ok: true } };
  } catch {
    const milliseconds = Math.round(performance.now() - started);
    return { database: { kind, ok: false, milliseconds }, migrations: { ok: false, pending: [] }, writing: { ok: false } };
  }
}

async function pendingMigrations(payload: Payload): Promise<string[]> {
  const files = await readdir(payload.db.migrationDir);
  const names = files.filter((file) => /^\d.*\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, ''));
  const { docs } = await payload.db.find<{ name?: string }>({ collection: 'payload-migrations', pagination: false });
  const done = new Set(docs.map((doc) => doc.name));
  return names.filter((name) => !done.has(name)).sort();
}
