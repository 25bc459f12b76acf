import { readFile } from 'node:fs/promises';
import { getMimeType } from 'hono/utils/mime';
import type { Made } from './page-cache.ts';
import { storeResponse } from './stored-response.ts';

/** Which folder holds what an address names; nothing else is ever read from the disk for a stranger. */
const folders = [
  { prefix: '/_next/static/', folder: '.next/static/', isForGood: true },
  { prefix: '/assets/', folder: 'public/assets/', isForGood: false },
] as const;

interface AssetInput {
  readonly path: string;
  /** True where the address says by a hash which state of the file is meant. */
  readonly hasVersion: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** A built file or an asset from the disk, ready to be kept. */
export async function assetFile({ path, hasVersion, headers }: AssetInput): Promise<Made> {
  const found = await read(path);
  if (found === undefined) {
    const none = { ...headers, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
    return { response: await storeResponse(404, none, Buffer.from('There is no such file.\n')), tags: new Set(), keep: false };
  }
  const cacheControl = `public, max-age=${found.isForGood || hasVersion ? '31536000, immutable' : '3600'}`;
  const type = getMimeType(path) ?? 'application/octet-stream';
  return {
    response: await storeResponse(200, { ...headers, 'content-type': type, 'cache-control': cacheControl }, found.bytes),
    tags: new Set(),
    keep: true,
  };
}

async function read(path: string): Promise<{ bytes: Buffer; isForGood: boolean } | undefined> {
  const place = folders.find(({ prefix }) => path.startsWith(prefix));
  if (place === undefined || !isPlain(path)) return undefined;
  try {
    return { bytes: await readFile(place.folder + decodeURIComponent(path.slice(place.prefix.length))), isForGood: place.isForGood };
  } catch {
    // Not there, or a folder: to a stranger it is the same.
    return undefined;
  }
}

/** No way out of the folder, no hidden file, whatever was encoded. */
function isPlain(path: string): boolean {
  return decodeURIComponent(path)
    .split('/')
    .slice(1)
    .every((name) => name !== '' && !name.startsWith('.') && !/[\\\0]/.test(name));
}
