import { randomUUID } from 'node:crypto';
import { type BaseDatabaseAdapter, isolateObjectProperty, type PayloadRequest } from 'payload';
import { reads, writes } from './adapter-methods.ts';
import { HeldByOthers } from './held-by-others.ts';
import { type Turn, WriteQueue } from './write-queue.ts';

/** What the two databases do differently. */
export interface TransactionDriver {
  /** Begins a transaction that holds the database's right to write, waiting for other processes; gives the adapter's id. */
  begin(): Promise<string>;
  /** @throws when nothing was saved. */
  commit(id: string): Promise<void>;
  rollback(id: string): Promise<void>;
  /** Runs a write that belongs to no transaction; `inOwnTransaction` runs it in one of its own. */
  alone(method: Method, args: Arguments, inOwnTransaction: () => Promise<unknown>): Promise<unknown>;
  /** Turns an error of a statement inside a transaction into one that a person understands, where there is one. */
  explain(error: unknown, req: Request): unknown;
}

export type Request = Partial<PayloadRequest> | undefined;

export interface Arguments {
  readonly req?: Request;
  readonly data?: unknown;
}

interface Transaction {
  begun?: Promise<Turn>;
  evicted?: boolean;
}

export type Method = (args: Arguments) => Promise<unknown>;

/** Milliseconds; a save takes tens of them. */
export const patience = { behindOneHolder: 8_000, abandonedAfter: 60_000 };

/**
 * Puts the adapter's transactions in a line: one writes at a time, from its first look at the database to its commit,
 * so that none meets `database is locked` or a write conflict half-way, two saves of one document build upon each other,
 * and the order of commits is the order of the feed's cursors.
 *
 * A transaction begins with the first statement, not with `beginTransaction`: Payload's forgotPassword writes beside its
 * own transaction before it uses it, and an operation that is refused early holds up nobody.
 */
export function lineUpTransactions<T extends BaseDatabaseAdapter>(adapter: T, driver: TransactionDriver): T {
  const queue = new WriteQueue({ patience: patience.behindOneHolder, abandonedAfter: patience.abandonedAfter });
  const open = new Map<string, Transaction>();
  const commit = (id: string) => driver.commit(id);
  const rollback = (id: string) => driver.rollback(id);
  let migrating = false;

  const begin = async (id: string, transaction: Transaction): Promise<Turn> => {
    const turn = await queue.take(async () => {
      transaction.evicted = true;
      adapter.payload.logger.error(
        `A transaction was given up: it was neither committed nor rolled back within ${patience.abandonedAfter / 1000} s.`,
      );
      await finish(id, rollback);
    });
    try {
      turn.waits();
      const own = await driver.begin();
      turn.begun();
      const sessions = adapter.sessions ?? {};
      const session = sessions[own];
      if (session === undefined) throw new Error('The database began no transaction.');
      Reflect.deleteProperty(sessions, own);
      sessions[id] = session;
      return turn;
    } catch (error) {
      if (error instanceof HeldByOthers) turn.refuseAll(error);
      turn.release();
      throw error;
    }
  };

  const finish = async (id: string, end: (id: string) => Promise<void>): Promise<void> => {
    const transaction = open.get(id);
    if (transaction?.evicted !== true) open.delete(id);
    const turn = await transaction?.begun?.catch(() => undefined);
    if (turn === undefined) return;
    try {
      await end(id);
    } finally {
      turn.release();
    }
  };

  /** Makes sure that the transaction has begun; false when there is none by this id any more. */
  const join = async (id: string | number | null | undefined): Promise<boolean> => {
    const transaction = typeof id === 'string' ? open.get(id) : undefined;
    if (typeof id !== 'string' || transaction === undefined) return false;
    if (transaction.evicted === true) throw new Error(givenUp);
    transaction.begun ??= begin(id, transaction);
    (await transaction.begun).touch();
    return true;
  };

  const beginTransaction = async (): Promise<string> => {
    const id = randomUUID();
    open.set(id, {});
    if (migrating) await join(id); // migrations take the connection itself, past the methods below
    return id;
  };
  const commitTransaction = async (incoming: Awaitable<string | number>): Promise<void> => {
    const id = String(await incoming);
    if (open.get(id)?.evicted === true) throw new Error(givenUp);
    await finish(id, commit);
  };
  const rollbackTransaction = async (id: Awaitable<string | number>): Promise<void> => finish(String(await id), rollback);

  const inOwnTransaction = async (method: Method, args: Arguments): Promise<unknown> => {
    const transactionID = await beginTransaction();
    try {
      await join(transactionID);
      const result = await method({ ...args, req: withTransaction(args.req, transactionID) });
      await commitTransaction(transactionID);
      return result;
    } catch (error) {
      await rollbackTransaction(transactionID);
      throw error;
    }
  };

  const wrap = (name: string, joined: (method: Method) => Method) => {
    const original = Reflect.get(adapter, name) as Method | undefined;
    if (original !== undefined) Reflect.set(adapter, name, joined(original.bind(adapter)));
  };
  const within =
    (method: Method, otherwise: Method): Method =>
    async (args) => {
      if (!(await join(await args.req?.transactionID))) return otherwise(args);
      try {
        return await method(args);
      } catch (error) {
        throw driver.explain(error, args.req);
      }
    };
  for (const name of reads) wrap(name, (method) => within(method, method));
  for (const name of writes) {
    wrap(name, (method) => within(method, (args) => driver.alone(method, args, () => inOwnTransaction(method, args))));
  }
  for (const name of ['migrate', 'migrateDown', 'migrateFresh', 'migrateRefresh', 'migrateReset']) {
    wrap(name, (method) => async (args) => {
      migrating = true;
      try {
        return await method(args);
      } finally {
        migrating = false;
      }
    });
  }
  const { destroy } = adapter;
  adapter.destroy = async () => {
    // Left open, they would stay so in the database for a minute and keep others waiting.
    await Promise.all([...open.keys()].map(rollbackTransaction));
    await destroy?.call(adapter);
  };
  return Object.assign(adapter, { beginTransaction, commitTransaction, rollbackTransaction });
}

const givenUp = 'This transaction was given up, since it took too long; nothing of it was saved.';

type Awaitable<T> = T | Promise<T>;

function withTransaction(req: Request, transactionID: string): Request {
  if (req === undefined) return { transactionID };
  const own = isolateObjectProperty(req as PayloadRequest, 'transactionID');
  own.transactionID = transactionID;
  return own;
}
