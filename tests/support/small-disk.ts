import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A folder on a disk of its own that can be filled. */
export interface SmallDisk {
  /** Leaves no byte free. */
  readonly fill: () => Promise<void>;
  readonly free: () => Promise<void>;
  readonly unmount: () => Promise<void>;
}

/** @returns undefined where this user may not mount one */
export async function mountSmallDisk(folder: string, mebibytes: number): Promise<SmallDisk | undefined> {
  await mkdir(folder, { recursive: true });
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${String(mebibytes)}m`, 'tmpfs', folder]);
  } catch {
    return undefined;
  }
  const filler = join(folder, 'filler');
  return {
    async fill() {
      for (let size = 1024 * 1024; size >= 1; size = size >> 4) {
        for (let number = 0; ; number += 1) {
          const written = await writeFile(`${filler}-${String(size)}-${String(number)}`, Buffer.alloc(size)).then(
            () => true,
            () => false,
          );
          if (!written) break;
        }
      }
    },
    async free() {
      for (let size = 1024 * 1024; size >= 1; size = size >> 4) {
        for (let number = 0; number <= mebibytes * 64; number += 1)
          await rm(`${filler}-${String(size)}-${String(number)}`, { force: true });
      }
    },
    async unmount() {
      await run('umount', ['-l', folder]);
    },
  };
}
