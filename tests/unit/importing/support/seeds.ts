import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../../../shared/seeds');

/** Whether this checkout stands beside the partnership's real pages; elsewhere the tests on them say that they were skipped. */
export const hasSeeds = existsSync(folder);

if (!hasSeeds)
  console.warn(`SKIPPED: the importer's tests on the partnership's real pages. They need ../shared/seeds beside the checkout.`);

/** A seed page by the number its name begins with. */
export function seed(number: string): { bytes: Uint8Array; filename: string } {
  const filename = readdirSync(folder).find((name) => name.startsWith(`${number}_`));
  if (filename === undefined) throw new Error(`no seed ${number} in ${folder}`);
  return { bytes: readFileSync(join(folder, filename)), filename };
}
