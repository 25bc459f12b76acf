import { isValues } from '@/content/shared/is-values.ts';
import type { StoredFile } from '../record/stored-file.ts';

/** The stored file of a media document. Its address is ours whatever the storage, so that a move to S3 breaks no link. */
export function projectFile(values: Readonly<Record<string, unknown>>): StoredFile {
  const width = asNumber(values['width']);
  const height = asNumber(values['height']);
  const sizes = isValues(values['sizes']) ? Object.values(values['sizes']) : [];
  const renderings = sizes
    .filter(isValues)
    .flatMap((size) => {
      const [sizeWidth, sizeHeight] = [asNumber(size['width']), asNumber(size['height'])];
      if (typeof size['filename'] !== 'string' || sizeWidth === undefined || sizeHeight === undefined) return [];
      return [{ url: fileUrl(size['filename']), width: sizeWidth, height: sizeHeight }];
    })
    .sort((a, b) => a.width - b.width);
  return {
    url: fileUrl(typeof values['filename'] === 'string' ? values['filename'] : ''),
    mimeType: typeof values['mimeType'] === 'string' ? values['mimeType'] : 'application/octet-stream',
    bytes: asNumber(values['filesize']) ?? 0,
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    renderings,
  };
}

function fileUrl(filename: string): string {
  return `/api/media/file/${encodeURIComponent(filename)}`;
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
