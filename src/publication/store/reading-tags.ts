import { AsyncLocalStorage } from 'node:async_hooks';

const key = Symbol.for('cop-cms.reading-tags');
type Holder = { [key]?: AsyncLocalStorage<Set<string>> | undefined };

/** One for the process, whichever instance of this module asks: the server records, Next's bundle reads. */
function storage(): AsyncLocalStorage<Set<string>> {
  return ((globalThis as Holder)[key] ??= new AsyncLocalStorage<Set<string>>());
}

/** Runs something and keeps, in `tags`, what it reads of the library on the way. */
export function recordingTags<T>(tags: Set<string>, run: () => T): T {
  return storage().run(tags, run);
}

/** Says that whatever is being made right now depends on this. Outside of a recording it does nothing. */
export function noteReading(tag: string): void {
  storage().getStore()?.add(tag);
}

/** Whether somebody notes: what is costly to note can be left out otherwise. */
export function isRecording(): boolean {
  return storage().getStore() !== undefined;
}
