import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Next's image optimiser kept its copies: of a build, and of the development server (next, `ImageOptimizerCache`). */
const folders = ['.next/cache/images', '.next/dev/cache/images'];

/**
 * Removes the copies of pictures that an earlier version had Next make: they outlive the withdrawal of the original.
 * @param root the folder of the project
 * @returns the folders that could not be cleared, for example because the code is read-only; nothing serves them any more
 */
export async function clearImageCache(root = process.cwd()): Promise<readonly string[]> {
  const cleared = await Promise.all(
    folders.map(async (folder) => {
      try {
        await rm(join(root, folder), { recursive: true, force: true });
        return [];
      } catch {
        return [folder];
      }
    }),
  );
  return cleared.flat();
}
