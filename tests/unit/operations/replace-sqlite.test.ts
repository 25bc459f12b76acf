import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { replaceSqlite } from '@/operations/backup/replace-sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'cop-cms-replace-'));
const [file, by] = [join(folder, 'cms.db'), join(folder, 'backup.db')];
afterAll(() => rmSync(folder, { recursive: true }));

function make(path: string, word: string): void {
  rmSync(path, { force: true });
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA journal_mode = WAL; CREATE TABLE words (word); INSERT INTO words VALUES ('${word}')`);
  database.close();
}

function word(): unknown {
  const database = new DatabaseSync(file);
  try {
    return database.prepare('SELECT word FROM words').get()?.['word'];
  } finally {
    database.close();
  }
}

describe('a database that is put back', () => {
  beforeEach(() => {
    make(file, 'new');
    make(by, 'old');
  });

  it('stands in place of the other, without what lay beside it', async () => {
    await replaceSqlite({ file, by });
    expect(readdirSync(folder).filter((name) => name.startsWith('cms.db'))).toEqual(['cms.db']);
    expect(word()).toBe('old');
  });

  it('does not come in while a server has the other open', async () => {
    const server = new DatabaseSync(file);
    server.prepare('SELECT word FROM words').get();
    await expect(replaceSqlite({ file, by })).rejects.toThrow('is in use: stop the server');
    server.close();
    expect(word()).toBe('new');
  });

  it('does not come in damaged', async () => {
    writeFileSync(by, 'no database at all, though it has the name of one');
    await expect(replaceSqlite({ file, by })).rejects.toThrow(
      'backup.db could not be copied (file is not a database), and nothing was changed',
    );
    expect(word()).toBe('new');
    expect(readdirSync(folder).filter((name) => name.includes('incoming'))).toEqual([]);
  });
});
