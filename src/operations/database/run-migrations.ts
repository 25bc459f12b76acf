import {
  type BaseDatabaseAdapter,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Migration,
  readMigrationFiles,
} from 'payload';
import { migrationsOnRecord } from './migrations-on-record.ts';

/** What the two databases do differently. */
export interface MigrationDriver {
  /** What `up` gets beside Payload and the request, of the adapter's open session. */
  argumentsOf(session: unknown): Readonly<Record<string, unknown>>;
  /** Looks at the database before a migration and gives what looks at it afterwards, in the same transaction, and throws when it was harmed. */
  guard(session: unknown): Promise<() => Promise<void>>;
}

/** A migration failed; nothing of it was kept. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed';
}

/**
 * Stands in for the adapter's own `migrate`, which ends the process where a migration fails, asks questions at a terminal
 * that may not be there, and does not see that another server has just run the same one.
 *
 * Each migration runs in a transaction of its own, which holds the right to write: what is on record is read again inside.
 * @throws MigrationFailed
 */
export function runMigrations<T extends BaseDatabaseAdapter>(adapter: T, driver: MigrationDriver): T['migrate'] {
  return async (options) => {
    const { payload } = adapter;
    const migrations = options?.migrations ?? (await readMigrationFiles({ payload }));
    const before = await migrationsOnRecord(payload);
    const batch = Math.max(0, ...before.map((each) => each.batch)) + 1;
    for (const migration of migrations) {
      if (before.some(({ name }) => name === migration.name)) continue;
      await runOne({ adapter, driver, migration, batch });
    }
  };
}

interface One {
  readonly adapter: BaseDatabaseAdapter;
  readonly driver: MigrationDriver;
  readonly migration: Migration;
  readonly batch: number;
}

async function runOne({ adapter, driver, migration, batch }: One): Promise<void> {
  const { payload } = adapter;
  const req = await createLocalReq({}, payload);
  try {
    await initTransaction(req);
    const session = adapter.sessions?.[String(await req.transactionID)];
    const isDone = (await migrationsOnRecord(payload, req)).some(({ name }) => name === migration.name);
    if (!isDone) {
      const check = await driver.guard(session);
      await migration.up({ payload, req, ...driver.argumentsOf(session) });
      await check();
      await payload.create({ collection: 'payload-migrations', data: { name: migration.name, batch }, req });
    }
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw new MigrationFailed(`${migration.name}: ${reasonOf(error)}`, { cause: error });
  }
}

/** drizzle tells the statement, and hides in the cause what was wrong with it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
