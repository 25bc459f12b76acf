import { existsSync } from 'node:fs';
import { copyFile, rename } from 'node:fs/promises';
import Database from 'libsql';
import { afterEach, expect, it, vi } from 'vitest';
import { sqlitePath } from '@/publication/store/direct/sqlite-path.ts';
import { openStore } from '@/publication/store/direct/open-store.ts';
import { backupOf } from '../../../support/backup-of.ts';
import { describeOnBothDatabases } from '../../../support/databases.ts';

describeOnBothDatabases(
  'another file in the place of the open database',
  (house) => {
    const write = (title: string) => house.payload.create({ collection: 'terms', locale: 'en', draft: true, data: { title } });
    const titles = async () =>
      (await house.payload.find({ collection: 'terms', locale: 'en', draft: true, pagination: false, sort: 'title' })).docs.map(
        (doc) => doc.title,
      );
    const path = () => sqlitePath(house.databaseUri);
    /** What somebody else finds who opens the file now. */
    const stored = () => {
      const database = new Database(path());
      const rows = database.prepare('SELECT title FROM terms_locales ORDER BY title').all() as { title: string }[];
      const [check] = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
      database.close();
      return { titles: rows.map(({ title }) => title), check: check?.integrity_check };
    };

    afterEach(() => {
      vi.restoreAllMocks();
    });

    it('is read and written from the next moment on, and nothing of the log that the old one left comes into it', async () => {
      await write('Kept');
      const backup = await backupOf(house);
      await write('Lost');
      expect(existsSync(`${path()}-wal`)).toBe(true);
      await backup.putBack();
      expect(await titles()).toEqual(['Kept']);
      await write('New');
      expect(await titles()).toEqual(['Kept', 'New']);
      expect(stored()).toEqual({ titles: ['Kept', 'New'], check: 'ok' });
    });

    it('is seen by every process that had the old one, whichever is first', async () => {
      const backup = await backupOf(house);
      const direct = await openStore(house.databaseUri);
      expect(await direct.head()).toEqual({ cursor: 0, mark: '' });
      const other = await house.another();
      await write('Lost');
      await backup.putBack();
      await direct.head();
      await other.payload.create({ collection: 'terms', locale: 'en', draft: true, data: { title: 'Other' } });
      await write('This');
      expect(await titles()).toEqual(['Kept', 'New', 'Other', 'This']);
      expect(stored()).toEqual({ titles: ['Kept', 'New', 'Other', 'This'], check: 'ok' });
      await direct.close();
    });

    it('takes nothing of a save that was under way, and the person is told', async () => {
      const backup = await backupOf(house);
      const { db } = house.payload;
      const transactionID = await db.beginTransaction();
      if (transactionID === null) throw new Error('no transaction');
      await db.create({ collection: 'terms', data: { title: { en: 'Half' } }, req: { transactionID } });
      await backup.putBack();
      await expect(db.commitTransaction(transactionID)).rejects.toThrow('nothing was saved');
      expect(await titles()).not.toContain('Half');
      await write('Whole');
      expect(stored().titles).toContain('Whole');
    });

    it('may take a while to come: without a file the database is away, and then as it was', async () => {
      const before = await titles();
      const direct = await openStore(house.databaseUri);
      await direct.head();
      await rename(path(), `${path()}.away`);
      await expect(titles()).rejects.toThrow(/cannot be reached|is not there/);
      await expect(write('Nowhere')).rejects.toThrow(/cannot be reached|is not there/);
      await expect(direct.head()).rejects.toThrow('is not there');
      expect(await direct.record('terms/none/en')).toBeUndefined();
      await rename(`${path()}.away`, path());
      // The adapter looks twice a second whether it is back.
      await vi.waitFor(() => write('Here again'), { timeout: 5_000 });
      expect(stored().titles).toEqual([...before, 'Here again'].sort());
      await direct.close();
    });

    it('ends the process where it is of another version, so that the next start migrates it', async () => {
      const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
      const fatal = vi.spyOn(house.payload.logger, 'fatal');
      const beside = `${path()}.older`;
      await backupOf(house).then(async (backup) => backup.putBack());
      await titles();
      expect(kill).not.toHaveBeenCalled();
      await copyFile(path(), beside);
      const older = new Database(beside);
      older.exec('PRAGMA journal_mode = DELETE; DROP TABLE feed_marks');
      older.close();
      await rename(beside, path());
      await titles();
      expect(kill).toHaveBeenCalledExactlyOnceWith(process.pid, 'SIGUSR2');
      expect(fatal).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('so that the next start can migrate it'));
    });
  },
  { only: 'sqlite' },
);
