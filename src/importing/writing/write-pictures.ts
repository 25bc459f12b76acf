import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload, PayloadRequest } from 'payload';
import { markToCheck } from '@/content/shared/to-check.ts';
import type { Locale } from '@/languages/locales.ts';
import type { FoundPicture } from '../pictures/found-picture.ts';

interface Writing {
  readonly payload: Payload;
  readonly req: PayloadRequest;
  readonly pictures: readonly FoundPicture[];
  readonly locale: Locale;
  readonly overrideAccess: boolean;
  /** Gets the name of every file that was written, for whoever has to take them back. */
  readonly written: string[];
}

/** What the field holds (`media.alt`). */
const longestAlt = 500;

/**
 * Stores the pictures of a file in the media library; one that came with another file before is there already, and stays as it is. A
 * description that came with it is marked, so that nothing which shows it becomes public before somebody has read it.
 * @returns ids by the pictures' names
 */
export async function writePictures({ payload, req, pictures, locale, overrideAccess, written }: Writing): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { filename, mimeType, alt, decorative, base64 } of pictures) {
    // Payload counts on where a file of that name lies in the folder.
    const where = { filename: { contains: filename.slice(0, filename.lastIndexOf('.')) } };
    const { docs } = await payload.find({ collection: 'media', where, depth: 0, limit: 1, pagination: false, overrideAccess: true, req });
    const stored = docs[0];
    if (stored !== undefined) {
      ids.set(filename, stored.id);
      continue;
    }
    const data = Buffer.from(base64, 'base64');
    const described = alt === '' ? {} : { alt: markToCheck(alt, locale).slice(0, longestAlt) };
    const made = await payload.create({
      collection: 'media',
      locale,
      data: { ...described, decorative, sourceLocale: locale },
      file: { data, name: filename, mimetype: mimeType, size: data.length },
      depth: 0,
      overrideAccess,
      req,
    });
    written.push(
      ...[made.filename, ...Object.values(made.sizes ?? {}).map((size) => size.filename)].filter((name) => typeof name === 'string'),
    );
    ids.set(filename, made.id);
  }
  return ids;
}

/** The database takes a failed import back by itself, the folder of files does not. */
export async function removeWritten(payload: Payload, names: readonly string[]): Promise<void> {
  const { staticDir } = payload.collections.media.config.upload;
  if (staticDir === undefined) return;
  await Promise.all(names.map((name) => rm(join(staticDir, name), { force: true })));
}
