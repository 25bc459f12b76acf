import { readdirSync } from 'node:fs';

/** Names of the migrations in a folder, in the order in which they run. */
export function migrationFiles(directory: string): readonly string[] {
  return readdirSync(directory)
    .filter((file) => /^\d.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
}
