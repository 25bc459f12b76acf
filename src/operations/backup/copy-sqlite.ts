import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Copies one moment of an SQLite database while people go on working (https://sqlite.org/lang_vacuum.html, section 2.1).
 * The copy has its name only once it is whole and on the disk.
 */
export async function copySqlite({ file, to }: { file: string; to: string }): Promise<void> {
  const partial = `${to}.part`;
  await rm(partial, { force: true });
  const database = new DatabaseSync(resolve(file), { readOnly: true });
  try {
    database.prepare('VACUUM INTO ?').run(partial);
  } finally {
    database.close();
  }
  const handle = await open(partial, 'r+');
  await handle.sync();
  await handle.close();
  await rename(partial, to);
}
