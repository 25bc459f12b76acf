import { statSync } from 'node:fs';

/** The file of the database is no longer where it was. */
export class DatabaseFileGone extends Error {
  override readonly name = 'DatabaseFileGone';

  constructor(path: string) {
    super(`${path} was removed or replaced while the server runs: put the file back`);
  }
}

/** Tells one file from another that took its place under the same name; undefined where there is none. Takes some microseconds. */
export function fileIdentity(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found === undefined ? undefined : `${String(found.dev)}:${String(found.ino)}`;
}
