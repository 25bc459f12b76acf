import { AsyncLocalStorage } from 'node:async_hooks';

const key = Symbol.for('cop-cms.leaving-locks');
type Holder = { [key]?: AsyncLocalStorage<true> | undefined };

/** One for the process, whichever instance of this module asks: Next's bundle saves, the adapter looks. */
function storage(): AsyncLocalStorage<true> {
  return ((globalThis as Holder)[key] ??= new AsyncLocalStorage<true>());
}

/**
 * Saves beside whoever has the document open in the form. Payload (3.90) takes every lock off a document that is saved; a translation that
 * the desk saves passage by passage takes nothing from whoever works on the source.
 */
export function leavingLocks<T>(save: () => Promise<T>): Promise<T> {
  return storage().run(true, save);
}

/** Whether what runs now leaves locks alone. */
export function leavesLocks(): boolean {
  return storage().getStore() === true;
}
