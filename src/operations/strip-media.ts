import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import type { Media } from '@/payload-types.ts';
import { pictureFacts } from '@/content/media/picture-facts.ts';
import { stripPicture } from '@/content/media/strip-picture.ts';
import { stripRecording } from '@/content/media/strip-recording.ts';
import { oneLine } from './one-line.ts';
import { storedFile } from './stored-file.ts';

interface StripReport {
  readonly looked: number;
  readonly stripped: number;
  /** Names of files that are not where they should be. */
  readonly missing: readonly string[];
  /** Names of files that could not be stored anew, with the reason; they are as they were. */
  readonly failed: readonly string[];
}

/**
 * Takes place and camera out of every file of the media library that was stored before uploads lost them, its renderings
 * among them. Safe to repeat: what tells nothing is left alone.
 */
export async function stripMedia({ payload }: { payload: Payload }): Promise<StripReport> {
  const { docs } = await payload.find({ collection: 'media', pagination: false, depth: 0, select: { filename: true } });
  let stripped = 0;
  const missing: string[] = [];
  const failed: string[] = [];
  for (const { id } of docs) {
    const document = await payload.findByID({ collection: 'media', id, depth: 0 });
    const files = await filesOf(payload, document);
    const [original] = files;
    if (original?.bytes === undefined) {
      missing.push(String(document.filename));
      continue;
    }
    try {
      const clean = await Promise.all(files.map(isClean));
      if (clean.every(Boolean)) continue;
      await storeAnew(payload, document, { ...original, bytes: original.bytes });
      stripped += 1;
    } catch (error) {
      await putBack(payload, files);
      failed.push(`${original.filename} (${oneLine(error)})`);
    }
  }
  return { looked: docs.length, stripped, missing, failed };
}

interface StoredBytes {
  readonly filename: string;
  readonly bytes: Buffer | undefined;
}

/** The file itself first, then its renderings. */
function filesOf(payload: Payload, document: Media): Promise<StoredBytes[]> {
  const sizes = Object.values(document.sizes ?? {}).map((size) => size.filename);
  const names = [document.filename, ...sizes].filter((name): name is string => typeof name === 'string' && name !== '');
  return Promise.all(names.map(async (filename) => ({ filename, bytes: await storedFile({ payload, document, filename }) })));
}

/** True where nothing would be taken out, and nothing is said beside the picture either: GIF and WebP are coded anew by Payload. */
async function isClean({ bytes }: StoredBytes): Promise<boolean> {
  if (bytes === undefined) return true;
  const stripped = stripRecording(await stripPicture(bytes));
  return stripped === bytes && (await pictureFacts(bytes))?.tells !== true;
}

/** Through an upload of its own under the same name: as every upload it is stripped, and its renderings are made again. */
async function storeAnew(payload: Payload, document: Media, { filename, bytes }: { filename: string; bytes: Buffer }): Promise<void> {
  const { id, focalX, focalY, mimeType, sourceLocale } = document;
  await payload.update({
    collection: 'media',
    id,
    locale: sourceLocale,
    data: { focalX: focalX ?? null, focalY: focalY ?? null },
    file: { name: filename, data: bytes, size: bytes.length, mimetype: mimeType ?? 'application/octet-stream' },
    overwriteExistingFiles: true,
  });
}

/** Payload removes the former files before it knows whether the new ones may be stored. */
async function putBack(payload: Payload, files: readonly StoredBytes[]): Promise<void> {
  const { disableLocalStorage, staticDir } = payload.collections.media.config.upload;
  if (disableLocalStorage === true) return;
  for (const { filename, bytes } of files) if (bytes !== undefined) await writeFile(join(staticDir ?? 'media', filename), bytes);
}
