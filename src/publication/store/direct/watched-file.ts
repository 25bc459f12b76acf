import { closeSync, openSync, rmSync, statSync } from 'node:fs';

/** Milliseconds after which a lock is that of a process which ended in the middle. */
const abandoned = 5_000;

interface Inodes {
  readonly database: number;
  /** Of the write-ahead log and of its index; they come and go while the database stays. */
  readonly log: number | undefined;
  readonly index: number | undefined;
}

/**
 * An SQLite file that may be replaced while it is open: somebody puts a backup in its place, and everything that was opened
 * before goes on in a file that nobody sees any more. Worse, the old one's log may still lie at its path: SQLite would take
 * it for the new one's and write it in (https://sqlite.org/howtocorrupt.html, section 1.4). So whoever holds the old file, and
 * therefore knows its log, removes that before the new one is opened.
 */
export class WatchedFile {
  readonly #path: string;
  #opened: Inodes | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** Whether what was opened is still what lies there. */
  state(): 'same' | 'another' | 'gone' {
    const database = inode(this.#path);
    if (database === undefined) return 'gone';
    if (database !== this.#opened?.database) return 'another';
    this.#opened = this.#look(database);
    return 'same';
  }

  /**
   * Opens what lies there now, in place of what was opened before.
   * @param open must read from the file, so that its log is there afterwards
   * @throws Error when another process is doing the same at this moment: try again in a moment
   */
  open<T>(open: () => T): T {
    const former = this.#opened;
    const opened = former === undefined ? open() : this.#alone(() => this.#replace(former, open));
    const database = inode(this.#path);
    this.#opened = database === undefined ? undefined : this.#look(database);
    return opened;
  }

  #replace<T>(former: Inodes, open: () => T): T {
    if (inode(this.#log) === former.log) rmSync(this.#log, { force: true });
    if (inode(this.#index) === former.index) rmSync(this.#index, { force: true });
    return open();
  }

  /** Two processes at once: the second would remove the log that the first has just begun. */
  #alone<T>(work: () => T): T {
    const lock = `${this.#path}-replaced`;
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > abandoned) rmSync(lock, { force: true });
    closeSync(openSync(lock, 'wx'));
    try {
      return work();
    } finally {
      rmSync(lock, { force: true });
    }
  }

  get #log(): string {
    return `${this.#path}-wal`;
  }

  get #index(): string {
    return `${this.#path}-shm`;
  }

  #look(database: number): Inodes {
    return { database, log: inode(this.#log), index: inode(this.#index) };
  }
}

function inode(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}
