import { AsyncLocalStorage } from 'node:async_hooks';
import type { OutageKind } from './outage-error.ts';

/** What happened in the database while one request was answered. */
export interface OutageWatch {
  /** The outage that was met first, also where Payload kept the error to itself. */
  met?: OutageKind;
  /** Something was saved for good. */
  kept: boolean;
}

const key = Symbol.for('cop-cms.outage-watch');
type Holder = { [key]?: AsyncLocalStorage<OutageWatch> | undefined };

/** One for the process, whichever instance of this module asks: the adapter notes, Next's bundle looks. */
function storage(): AsyncLocalStorage<OutageWatch> {
  return ((globalThis as Holder)[key] ??= new AsyncLocalStorage<OutageWatch>());
}

/** Runs something and tells afterwards, in `watch`, which outage it met on the way. */
export function watchingOutages<T>(watch: OutageWatch, run: () => T): T {
  return storage().run(watch, run);
}

/** Says that the database could not do what it was asked. Outside of a watch it does nothing. */
export function noteOutage(kind: OutageKind): void {
  const watch = storage().getStore();
  if (watch !== undefined) watch.met ??= kind;
}

/** Says that a transaction was committed. */
export function noteKept(): void {
  const watch = storage().getStore();
  if (watch !== undefined) watch.kept = true;
}

/** Whether what runs now belongs to a request that has met an outage. */
export function hasMetOutage(): boolean {
  return storage().getStore()?.met !== undefined;
}
