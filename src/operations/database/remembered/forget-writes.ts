import type { BaseDatabaseAdapter } from 'payload';
import { writes } from '../adapter-methods.ts';
import type { Arguments, Method } from '../transactions.ts';
import { collectionsReferredTo } from './collections-referred-to.ts';
import { copyOf } from './copy-of.ts';
import type { Memories } from './memories.ts';
import { placeWritten } from './place-written.ts';
import { rewrittenRows } from './rewritten-rows.ts';
import type { Rows, Stored, TransactionMemory } from './transaction-memory.ts';

type Args = Arguments & Readonly<Record<string, unknown>>;
type Write = (args: Args) => Promise<unknown>;

/**
 * Forgets what a write makes untrue, and remembers what it wrote where the database gave all of it back. It is asked to, even where the caller has
 * no use for it, for a new version and for a row of a list that is known: the hooks of a save read these next.
 */
export function forgetWrites(adapter: BaseDatabaseAdapter, memories: Memories): void {
  let known: ReadonlySet<string> | undefined;
  const referredTo = () => (known ??= collectionsReferredTo(adapter.payload));

  for (const name of writes) {
    const original = Reflect.get<object, string>(adapter, name) as Method | undefined;
    if (original === undefined) continue;
    const method: Write = original.bind(adapter);
    const simply: Write = (args) => {
      const place = placeWritten(name, args, referredTo);
      const forget = (memory: TransactionMemory) => {
        memory.forget(place);
      };
      return memories.write({ req: args.req, run: () => method(args), forget });
    };
    const remembering = name === 'updateOne' ? updating(method, simply) : name === 'createVersion' ? versioning(method, simply) : simply;
    Reflect.set(adapter, name, async (args: Args) => ((await args.req?.transactionID) === undefined ? method(args) : remembering(args)));
  }

  function updating(method: Write, simply: Write): Write {
    return async (args) => {
      const { collection, id, req, returning, select, joins } = args;
      if (typeof collection !== 'string' || typeof id !== 'string') return simply(args);
      const isWhole = select === undefined && joins === undefined;
      let lists: ReadonlyMap<string, Rows> = new Map();
      const isAsked = () =>
        isWhole && (returning !== false || [...lists.values()].some(({ docs }) => docs.some((row) => row['id'] === id)));
      const written = await memories.write({
        req,
        run: () => method(isAsked() ? { ...args, returning: true } : args),
        forget: (memory, when) => {
          const { main, rows } = memory.of(collection);
          if (when === 'before') lists = new Map(rows);
          main.delete(id);
          rows.clear();
        },
        keep: (memory, answer) => {
          if (!isAsked() || answer === null || answer === undefined) return;
          const row = copyOf(answer as Stored);
          const { main, rows } = memory.of(collection);
          main.set(id, row);
          for (const [key, list] of rewrittenRows(lists, row)) rows.set(key, list);
        },
      });
      return returning === false ? null : written;
    };
  }

  function versioning(method: Write, simply: Write): Write {
    return async (args) => {
      const { collectionSlug, parent, req, returning, select } = args;
      if (typeof collectionSlug !== 'string' || typeof parent !== 'string' || select !== undefined) return simply(args);
      let before: Stored | undefined;
      const written = await memories.write({
        req,
        run: () => method({ ...args, returning: true }),
        forget: (memory, when) => {
          const { newest } = memory.of(collectionSlug);
          if (when === 'before') before = newest.get(parent);
          newest.delete(parent);
        },
        keep: (memory, answer) => {
          const version = answer as Stored;
          if (version['latest'] === true && isLater(version, before)) memory.of(collectionSlug).newest.set(parent, copyOf(version));
        },
      });
      return returning === false ? null : written;
    };
  }
}

/** Whether a version is later than the one that was the newest; unknown where none was known. */
function isLater(version: Stored, before: Stored | undefined): boolean {
  const [now, then] = [version['updatedAt'], before?.['updatedAt']];
  return typeof now === 'string' && typeof then === 'string' && now > then;
}
