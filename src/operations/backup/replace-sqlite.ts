import { copyFile, open, rename, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { ConfigurationError } from '../configuration-error.ts';

/**
 * Puts a copy of an SQLite database in place of another.
 * @throws ConfigurationError when somebody has the database open, or the copy is damaged
 */
export async function replaceSqlite({ file, by }: { file: string; by: string }): Promise<void> {
  const incoming = `${file}.incoming`;
  await copyFile(by, incoming);
  const handle = await open(incoming, 'r+');
  await handle.sync();
  await handle.close();
  const sound = quickCheck(incoming);
  const alone = sound && leaveWriteAhead(file);
  if (!alone) {
    await rm(incoming);
    throw new ConfigurationError(
      sound
        ? `${file} is in use: stop the server (and other commands), then restore again`
        : `${by} is damaged or no SQLite database: use another backup`,
    );
  }
  await rename(incoming, file);
}

function quickCheck(file: string): boolean {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      return database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'] === 'ok';
    } finally {
      database.close();
    }
  } catch {
    return false;
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
