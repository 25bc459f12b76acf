import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Migrations that databases have run already and that are no longer what they were. Such a change reaches no database:
 * the name is on record, so it does not run again, and the schema stays behind the code in silence.
 *
 * @param directory holds `released.sha256`, lines as `sha256sum` writes them, with paths in the folder
 * @returns their paths in the folder
 */
export function changedMigrations(directory: string): readonly string[] {
  const lines = readFileSync(`${directory}/released.sha256`, 'utf8').trim().split('\n');
  return lines
    .map((line) => line.split(/ [ *]/))
    .filter(([sum, path]) => sum === undefined || path === undefined || sum !== checksum(`${directory}/${path}`))
    .map(([, path]) => path ?? 'released.sha256');
}

function checksum(file: string): string | undefined {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : undefined;
}
