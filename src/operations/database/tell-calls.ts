import type { BaseDatabaseAdapter } from 'payload';
import { reads, writes } from './adapter-methods.ts';
import { type DatabaseCall, databaseCalls } from './database-calls.ts';
import type { Arguments, Method } from './transactions.ts';

/** Tells of each call of the adapter in `databaseCalls`. Comes before all other wrappers: what these answer themselves reaches no database. */
export function tellCalls<T extends BaseDatabaseAdapter>(adapter: T): T {
  for (const method of [...reads, ...writes]) {
    const original = (Reflect.get<object, string>(adapter, method) as Method | undefined)?.bind(adapter);
    if (original === undefined) continue;
    Reflect.set(adapter, method, (args: Arguments) => {
      if (databaseCalls.hasSubscribers) databaseCalls.publish({ method, kind: kindOf(args) } satisfies DatabaseCall);
      return original(args);
    });
  }
  return adapter;
}

function kindOf(args: object): string {
  const { collection, collectionSlug, global, globalSlug, slug } = args as Readonly<Record<string, unknown>>;
  const kind = [collection, collectionSlug, global, globalSlug, slug].find((name) => typeof name === 'string');
  return typeof kind === 'string' ? kind : '';
}
