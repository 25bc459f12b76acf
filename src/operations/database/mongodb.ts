import { setTimeout as pause } from 'node:timers/promises';
import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb';
import { APIError, type Config, deepCopyObjectComplex } from 'payload';
import { message } from '@/languages/label.ts';
import { HeldByOthers } from './held-by-others.ts';
import { keepTimesForward } from './keep-times-forward.ts';
import { locksCollection } from './mongo-collections.ts';
import { addListIndexes } from './mongo-indexes.ts';
import { mongoPatience } from './mongo-patience.ts';
import { isDatabaseAway } from './outage/is-database-away.ts';
import { tellOutages } from './outage/tell-outages.ts';
import { leaveLocks } from './leave-locks.ts';
import { rememberStored } from './remembered/remember-stored.ts';
import { retryWhileBusy } from './retry-while-busy.ts';
import { runMigrations } from './run-migrations.ts';
import { tellCalls } from './tell-calls.ts';
import { type Arguments, lineUpTransactions, type TransactionDriver } from './transactions.ts';

/** Milliseconds that a write waits for other processes: behind one that holds the lock, and in all. */
const patience = { within: 8_000, atMost: 30_000 };
const writers = { _id: 'writers' as unknown as never };

/** MongoDB as a replica set, for the partnership: several servers on one database. */
export function mongoDatabase(url: string): Config['db'] {
  const base = mongooseAdapter({
    url,
    migrationDir: 'migrations/mongodb',
    connectOptions: mongoPatience(url),
    afterOpenConnection: createCollections,
    // The pipeline is not known to SecantusDB, the tests' server.
    useJoinAggregations: process.env['MONGODB_JOIN_AGGREGATIONS'] !== 'off',
  });
  return {
    ...base,
    init: (args) => {
      const adapter = refuseLoneServer(addListIndexes(base.init(args) as unknown as MongooseAdapter));
      adapter.migrate = runMigrations(adapter, {
        argumentsOf: (session) => ({ session }),
        guard: () => Promise.resolve(() => Promise.resolve()),
      });
      const forward = keepTimesForward(leaveLocks(rememberStored(lineUpTransactions(tellCalls(adapter), mongoDriver(adapter)))));
      return tellOutages(forward, async () => adapter.connection.db?.admin().ping());
    },
  };
}

/** Payload does without transactions, silently, where the address names no replica set. */
function refuseLoneServer(adapter: MongooseAdapter): MongooseAdapter {
  const { connect } = adapter;
  adapter.connect = async (options) => {
    const { beginTransaction } = adapter;
    await connect?.call(adapter, options);
    if (adapter.beginTransaction === beginTransaction) return;
    throw new Error('DATABASE_URI must name a MongoDB replica set, since saving needs transactions: add ?replicaSet=NAME to it.');
  };
  return adapter;
}

/** A transaction meets a conflict while a collection or an index comes into being, so they are there before the first. */
async function createCollections({ connection }: MongooseAdapter): Promise<void> {
  await Promise.all(
    Object.values(connection.models).map((model) =>
      model.init().catch(model.collection.collectionName === 'globals' ? exceptTwinIndex : undefined),
    ),
  );
  await connection.collection(locksCollection).updateOne(writers, { $setOnInsert: { turn: 0 } }, { upsert: true });
}

/** Payload keeps all globals in one collection and asks for the same index once for each; the first one does. */
function exceptTwinIndex(error: unknown): void {
  const twin = error instanceof Error && 'codeName' in error && /^Index(KeySpecs|Options)Conflict$/.test(String(error.codeName));
  if (!twin) throw error;
}

function mongoDriver(adapter: MongooseAdapter): TransactionDriver {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter;

  /** Begins and writes to the one document that all writers write to: whoever does so second is told at once. */
  const attempt = async (): Promise<string> => {
    const id = String(await beginTransaction.call(adapter));
    const session = adapter.sessions[id];
    try {
      if (session === undefined) throw new Error('MongoDB began no session.');
      await adapter.connection.collection(locksCollection).updateOne(writers, { $inc: { turn: 1 } }, { session: session });
      return id;
    } catch (error) {
      await rollbackTransaction.call(adapter, id);
      throw error;
    }
  };

  const waiting = {
    ...patience,
    isBusy: isTransient,
    // Each that was committed has taken its turn.
    progress: async () => (await adapter.connection.collection(locksCollection).findOne(writers))?.['turn'] as unknown,
    explain: heldByOthers,
  };

  return {
    begin: () => retryWhileBusy(attempt, waiting),
    async commit(id) {
      try {
        await commitTransaction.call(adapter, id);
      } catch (error) {
        throw isTransient(error) ? conflict(undefined, error) : error;
      }
      await pause(1); // lets another process in, which can only try again and again
    },
    rollback: (id) => rollbackTransaction.call(adapter, id),
    alone(method, args) {
      const before = args.data === undefined ? undefined : (deepCopyObjectComplex(args.data as object) as unknown);
      let first = true;
      const again = (): Promise<unknown> => {
        // The adapter writes into what it is given.
        const own = first || before === undefined ? args : { ...args, data: deepCopyObjectComplex(before as object) as unknown };
        first = false;
        return method(own);
      };
      return retryWhileBusy(again, waiting);
    },
    explain: (error, req) => (isTransient(error) ? conflict(req, error) : error),
  };
}

/**
 * WriteConflict by its code, and everything that MongoDB itself labels as worth another try; but a server that is away is told at once,
 * though the driver labels that too.
 */
function isTransient(error: unknown): boolean {
  if (!(error instanceof Error) || isDatabaseAway(error)) return false;
  const { code, errorLabels } = error as { code?: unknown; errorLabels?: readonly string[] };
  return code === 112 || errorLabels?.includes('TransientTransactionError') === true;
}

function conflict(req: Arguments['req'], cause: unknown): Error {
  const error = new APIError(message(req?.i18n?.language ?? 'en', 'error.writeConflict'), 409, null, true);
  return Object.assign(error, { cause });
}

function heldByOthers(cause: unknown): Error {
  return new HeldByOthers({ after: patience.within, cause });
}
