import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { beginTrouble, endTrouble } from '@/people/outage/troubles.ts';
import { oneLine } from '../one-line.ts';

interface Folder {
  /** Absolute. */
  readonly folder: string;
  readonly payload: Payload;
}

/**
 * Tries whether so many bytes can be written into the folder of uploads, and tells in the log when that begins and ceases to fail. Nothing of
 * the trial stays: of a folder's free room, quotas know more than the system says.
 */
export async function tryFolder({ folder, payload, bytes }: Folder & { readonly bytes: number }): Promise<boolean> {
  const trial = join(folder, `.write-test-${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(trial, Buffer.alloc(Math.max(1, bytes)));
    if (endTrouble(folder, 'unwritable') !== undefined) payload.logger.warn(`Uploads can be written to ${folder} again.`);
    return true;
  } catch (error) {
    folderIsFull({ folder, payload, reason: oneLine(error) });
    return false;
  } finally {
    await rm(trial, { force: true });
  }
}

/** Puts it on record, and in the log the first time. */
export function folderIsFull({ folder, payload, reason }: Folder & { readonly reason: string }): void {
  if (beginTrouble(folder, { kind: 'unwritable', reason }))
    payload.logger.error(`Uploads cannot be written to ${folder} (${reason}): make room there. Until then they are answered 503.`);
}
