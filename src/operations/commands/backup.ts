import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ConfigurationError } from '../configuration-error.ts';
import { databaseFile } from '../environment/database-uri.ts';
import { onePositional } from './arguments.ts';
import { callerPath } from './caller-path.ts';
import type { Command } from './command.ts';

/**
 * A backup is a data folder: to restore one, stop the server and put it in place of the old. `VACUUM INTO` copies one
 * moment of the database while people go on working (https://sqlite.org/lang_vacuum.html, section 2.1).
 */
export const backup: Command = {
  name: 'backup',
  usage: 'FOLDER',
  summary: 'copy the SQLite database, the media and the secret into a new folder while the server runs',
  options: {},
  prepare({ positionals }) {
    const folder = callerPath(onePositional(positionals, 'FOLDER'));
    return async ({ environment, say }) => {
      const file = databaseFile(environment.databaseUri);
      if (file === undefined)
        throw new ConfigurationError('backup is for SQLite: use mongodump for MongoDB, and the tools of the storage for media');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      if ((await readdir(folder)).length > 0) throw new ConfigurationError(`${folder} is not empty: name a new folder`);
      const database = new DatabaseSync(resolve(file), { readOnly: true });
      database.prepare('VACUUM INTO ?').run(join(folder, 'cms.db'));
      database.close();
      await copyIfThere(join(environment.dataDir, 'media'), join(folder, 'media'));
      await copyIfThere(join(environment.dataDir, 'secret'), join(folder, 'secret'));
      say(`Copied to ${folder}; keep it where only you can read it.`);
    };
  },
};

async function copyIfThere(from: string, to: string): Promise<void> {
  const found = await stat(from).catch(() => undefined);
  if (found !== undefined) await cp(from, to, { recursive: true, preserveTimestamps: true });
}
