import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Tells one data folder from another, whatever it is called on which machine: a random id that lies in it, made at the first start. */
export async function dataFolderId(dataDir: string): Promise<string> {
  const path = join(dataDir, 'folder-id');
  try {
    // "wx" leaves one alone that another process has just made.
    await writeFile(path, `${randomUUID()}\n`, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return (await readFile(path, 'utf8')).trim();
}
