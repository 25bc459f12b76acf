import { copyFile, rename } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, inject, it } from 'vitest';
import { describeOnBothDatabases } from '../../../support/databases.ts';

describeOnBothDatabases(
  'a backup put in the place of the file under a running server',
  (house) => {
    it('is what is read from then on, and what is written to', async () => {
      const create = (title: string) => house.payload.create({ collection: 'terms', locale: 'en', draft: true, data: { title } });
      const titles = async () =>
        (await house.payload.find({ collection: 'terms', locale: 'en', draft: true })).docs.map(({ title }) => title);
      await create('Before');
      const file = house.databaseUri.slice('file:'.length);
      await copyFile(inject('sqliteTemplate'), `${file}.backup`);
      for (const end of ['', '-wal', '-shm']) await rename(file + end, `${file}${end}.old`).catch(() => undefined);
      await rename(`${file}.backup`, file);
      await pause(200);
      expect(await titles()).toEqual([]);
      await create('After');
      expect(await titles()).toEqual(['After']);
    });
  },
  { only: 'sqlite' },
);
