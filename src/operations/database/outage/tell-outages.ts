import { setTimeout as pause } from 'node:timers/promises';
import type { BaseDatabaseAdapter } from 'payload';
import { oneLine } from '@/operations/one-line.ts';
import { OutageError, type OutageKind } from '@/people/outage/outage-error.ts';
import { noteKept, noteOutage, watchingOutages } from '@/people/outage/outage-watch.ts';
import { beginTrouble, endTrouble, type Trouble, troubleOf } from '@/people/outage/troubles.ts';
import { reads, writes } from '../adapter-methods.ts';
import type { Arguments, Method, Request } from '../transactions.ts';
import { WaitedTooLong } from '../write-queue.ts';
import { outageKind } from './outage-kind.ts';

/** Milliseconds between two looks whether a database that was away is back. */
const lookEvery = 500;

const begun: Readonly<Record<OutageKind, string>> = {
  away: 'The database is away. Until it is back, saves and sign-ins are answered 503, and published pages go on being read',
  busy: 'The database is held by another writer. Saves that waited for it in vain are answered 503',
  unwritable:
    'The database cannot be written: make room on its disk. Until then saves are answered 503, and all that was saved can be read',
};

const ended: Readonly<Record<OutageKind, string>> = {
  away: 'The database is back',
  busy: 'The database can be written again',
  unwritable: 'The database can be written again',
};

/**
 * Turns every error that says that the database is away, held or full into one for people (503), and tells of it in the log twice: when it
 * begins and when it is over. While the database is away nobody waits for it: every call fails at once, and one look after another asks
 * whether it is back.
 *
 * @param ping resolves when the database answers
 */
export function tellOutages<T extends BaseDatabaseAdapter>(adapter: T, ping: () => Promise<unknown>): T {
  let open = true;
  /** Transactions in which something was written: others may be committed without having been begun. */
  const written = new Set<unknown>();

  const met = (kind: OutageKind, error: unknown): void => {
    noteOutage(kind);
    const reason = oneLine(innermost(error));
    if (!open || !beginTrouble(adapter, { kind, reason })) return;
    apart(() => {
      adapter.payload.logger.error(`${begun[kind]} (${reason}).`);
      if (kind === 'away') void lookUntilBack();
    });
  };

  const over = (kind: OutageKind): void => {
    const trouble = endTrouble(adapter, kind);
    if (trouble !== undefined) adapter.payload.logger.warn(`${ended[kind]}, after ${seconds(trouble)} s.`);
  };

  const lookUntilBack = async (): Promise<void> => {
    while (open && troubleOf('away', adapter) !== undefined) {
      await pause(lookEvery, undefined, { ref: false });
      await ping().then(
        () => {
          over('away');
        },
        () => undefined,
      );
    }
  };

  const told = async <R>(run: () => Promise<R>, req: Request): Promise<R> => {
    const away = troubleOf('away', adapter);
    if (away !== undefined) {
      noteOutage('away');
      throw new OutageError({ kind: 'away', language: languageOf(req), cause: away.reason });
    }
    try {
      return await run();
    } catch (error) {
      const kind = outageKind(error);
      if (kind === undefined) throw error;
      met(kind, error);
      // Our own programs are told of our own mistake, people are not.
      if (error instanceof WaitedTooLong && req?.payloadAPI === 'local') throw error;
      throw new OutageError({ kind, language: languageOf(req), cause: error });
    }
  };

  const kept = (): void => {
    noteKept();
    over('unwritable');
    over('busy');
  };

  const wrap = (name: string, after: (args: Arguments) => void): void => {
    const original = (Reflect.get(adapter, name) as Method | undefined)?.bind(adapter);
    if (original === undefined) return;
    Reflect.set(adapter, name, async (args: Arguments) => {
      const result = await told(() => original(args), args.req);
      after(args);
      return result;
    });
  };
  for (const name of reads) wrap(name, () => undefined);
  for (const name of writes) {
    wrap(name, ({ req }) => {
      // Within a transaction nothing is kept before it is committed.
      if (req?.transactionID === undefined) kept();
      else written.add(req.transactionID);
    });
  }
  const { commitTransaction, rollbackTransaction, destroy } = adapter;
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming;
    await told(() => commitTransaction.call(adapter, id), undefined);
    if (written.delete(id)) kept();
  };
  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming;
    written.delete(id);
    await rollbackTransaction.call(adapter, id);
  };
  adapter.destroy = async () => {
    open = false;
    for (const kind of ['away', 'busy', 'unwritable'] as const) endTrouble(adapter, kind);
    await destroy?.call(adapter);
  };
  return adapter;
}

/** Outside of the request that met the outage, which says no more about it. */
function apart(run: () => void): void {
  watchingOutages({ kept: false }, run);
}

function languageOf(req: Request): string {
  return req?.i18n?.language ?? 'en';
}

/** What the driver said itself: wrappers put whole statements into their messages. */
function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? innermost(error.cause) : error;
}

function seconds({ since }: Trouble): string {
  return String(Math.round((Date.now() - since) / 1000));
}
