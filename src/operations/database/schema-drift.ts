import { isDeepStrictEqual } from 'node:util';
import type { BasePayload } from 'payload';
import { drizzleKit } from './drizzle-kit.ts';
import { latestSnapshot } from './schema-snapshot.ts';

/**
 * Compares the schema that the code asks for with the one at which the stored migrations arrive, without asking
 * questions and without a database (drizzle-kit's own comparison asks about renames).
 *
 * @returns undefined when they agree; else the statements that make an empty file what the code asks for.
 */
export async function sqliteDrift(payload: BasePayload): Promise<readonly string[] | undefined> {
  const kit = drizzleKit(payload);
  const wanted = await kit.wanted();
  const stored = latestSnapshot(payload.db.migrationDir);
  if (stored !== undefined && isDeepStrictEqual(stored.tables, wanted.tables)) return undefined;
  return kit.statements(kit.empty, wanted);
}
