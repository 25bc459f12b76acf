import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { ConfigurationError } from '../configuration-error.ts';
import type { Environment } from '../environment.ts';
import { oneLine } from '../one-line.ts';
import { backUp } from './back-up.ts';

/** How many copies of a sort stay; with each upgrade the oldest goes. */
const kept = 3;

interface Input {
  readonly payload: Payload;
  readonly environment: Pick<Environment, 'databaseUri' | 'dataDir'>;
  /** What it is made before: a version, or `restore`. */
  readonly before: string;
  readonly now: Date;
}

/**
 * Copies the database into `DATA_DIR/backups` before something changes it as a whole. Uploads are not touched by that and stay
 * where they are.
 * @returns the folder
 * @throws ConfigurationError when it cannot be made
 */
export async function backUpBefore({ payload, environment, before, now }: Input): Promise<string> {
  const backups = join(environment.dataDir, 'backups');
  const time = now.toISOString().replace(/[:.]/g, '-');
  const folder = join(backups, `before-${before}-${time}`);
  try {
    await mkdir(backups, { recursive: true, mode: 0o700 });
    await backUp({ payload, environment, folder, media: false });
  } catch (error) {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined); // what went wrong first is told
    throw new ConfigurationError(
      `no backup could be made in ${backups} (${oneLine(error)}), so nothing was changed: make room or make it writable (with a backup of your own, BACKUP_BEFORE_MIGRATING=no goes on without)`,
    );
  }
  await removeOld(backups, before === 'restore');
  return folder;
}

async function removeOld(backups: string, restores: boolean): Promise<void> {
  const same = (await readdir(backups)).filter((name) => name.startsWith('before-') && name.startsWith('before-restore-') === restores);
  const byTime = same.sort((one, other) => timeOf(one).localeCompare(timeOf(other)));
  for (const name of byTime.slice(0, -kept)) await rm(join(backups, name), { recursive: true });
}

/** The end of the name: versions do not sort by the alphabet. */
function timeOf(name: string): string {
  return name.slice(-'2026-01-31T12-00-00-000Z'.length);
}
