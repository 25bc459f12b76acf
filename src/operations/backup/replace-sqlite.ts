import { rename, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { ConfigurationError } from '../configuration-error.ts';
import { oneLine } from '../one-line.ts';
import { copySqlite } from './copy-sqlite.ts';

/**
 * Puts a copy of an SQLite database in place of another.
 * @throws ConfigurationError when somebody has the database open, or the copy cannot be read
 */
export async function replaceSqlite({ file, by }: { file: string; by: string }): Promise<void> {
  const incoming = `${file}.incoming`;
  try {
    // Not as a file: somebody may have worked on the backup, and the last words then lie beside it.
    await copySqlite({ file: by, to: incoming });
    quickCheck(incoming);
  } catch (error) {
    for (const path of [incoming, `${incoming}.part`]) await rm(path, { force: true });
    throw new ConfigurationError(
      `${by} could not be copied (${oneLine(error)}), and nothing was changed: use another backup, or make room`,
    );
  }
  if (!leaveWriteAhead(file)) {
    await rm(incoming);
    throw new ConfigurationError(`${file} is in use: stop the server (and other commands), then restore again`);
  }
  await rename(incoming, file);
}

function quickCheck(file: string): void {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const said = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (said !== 'ok') throw new Error(`it is damaged: ${String(said)}`);
  } finally {
    database.close();
  }
}

/** SQLite leaves write-ahead mode only where nobody else has the file open, and takes its side files away with it (https://sqlite.org/wal.html, section 2.1). */
function leaveWriteAhead(file: string): boolean {
  const database = new DatabaseSync(file);
  try {
    return database.prepare('PRAGMA journal_mode = DELETE').get()?.['journal_mode'] === 'delete';
  } catch {
    return false;
  } finally {
    database.close();
  }
}
