import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { APIError, type Endpoint, type PayloadRequest, type SanitizedCollectionConfig } from 'payload';

const path = '/file/:filename';

/** A shared cache may give a public file for so long after it was withdrawn, in seconds. */
const publicFor = 60;

/**
 * The bytes of files in the place of Payload's own endpoint, which they come from: what somebody may not have, or what is
 * not there, is 404 for everybody; public files are kept by caches for a minute at most, others never; HEAD is answered
 * (pl#16754) and files have a validator.
 */
export const fileEndpoints: readonly Omit<Endpoint, 'root'>[] = [
  { path, method: 'get', handler: serveFile },
  { path, method: 'head', handler: headOfFile },
];

/** @param req whose `routeParams` name the collection and the file; its person is the one whose rights count */
export async function serveFile(req: PayloadRequest): Promise<Response> {
  const collection = req.payload.collections[String(req.routeParams?.['collection']) as 'media'].config;
  const own = (collection.endpoints || []).filter((endpoint) => endpoint.path === path && endpoint.method === 'get').at(-1);
  const etag = await etagOf(collection, req);
  // Part of a file that is another one by now would be put together with the rest of the former.
  const ifRange = req.headers.get('if-range');
  if (ifRange !== null && ifRange !== etag) req.headers.delete('range');
  // A question about a field that only files in a bucket have; nothing of ours asks it.
  req.searchParams.delete('prefix');
  const answer = await answered(own, req);
  if (answer === undefined || isMissing(collection, answer)) {
    await answer?.body?.cancel();
    const errors = [{ message: req.t('error:notFound') }];
    return Response.json({ errors }, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  }
  const headers = new Headers(answer.headers);
  headers.set('Cache-Control', cacheControl(req, answer));
  if (etag !== undefined) headers.set('ETag', etag);
  if (etag !== undefined && answer.status < 400 && isKnown(req.headers.get('if-none-match'), etag)) {
    await answer.body?.cancel();
    headers.delete('Content-Length');
    return new Response(null, { status: 304, headers });
  }
  return new Response(answer.body, { status: answer.status, headers });
}

async function headOfFile(req: PayloadRequest): Promise<Response> {
  const answer = await serveFile(req);
  await answer.body?.cancel();
  return new Response(null, { status: answer.status, headers: answer.headers });
}

function cacheControl({ user }: PayloadRequest, { status }: Response): string {
  if (user !== null) return 'private, no-store';
  return status < 300 || status === 304 ? `public, max-age=${String(publicFor)}` : 'no-store';
}

/** Payload's answer; undefined where it refuses. */
async function answered(own: Omit<Endpoint, 'root'> | undefined, req: PayloadRequest): Promise<Response | undefined> {
  try {
    return await own?.handler(req);
  } catch (error) {
    if (error instanceof APIError && error.status < 500) return undefined;
    throw error;
  }
}

/** On the disk Payload answers 500 for a file that is not there; a bucket that cannot be reached is another matter. */
function isMissing({ upload }: SanitizedCollectionConfig, { status }: Response): boolean {
  return status === 404 || status === 403 || status === 400 || (status === 500 && upload.disableLocalStorage !== true);
}

/** Changes with the bytes. In a bucket the storage has a validator of its own. */
async function etagOf({ upload }: SanitizedCollectionConfig, req: PayloadRequest): Promise<string | undefined> {
  if (upload.disableLocalStorage === true || upload.staticDir === undefined) return undefined;
  try {
    const { mtimeMs, size } = await stat(join(upload.staticDir, String(req.routeParams?.['filename'])));
    return `"${size.toString(36)}-${Math.round(mtimeMs * 1000).toString(36)}"`;
  } catch {
    // A name that no file can have, or one that is not there: Payload's endpoint has the say.
    return undefined;
  }
}

/** RFC 9110, section 13.1.2: a list of validators, compared weakly, or `*`. */
function isKnown(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.trim() === '*' || header.split(',').some((known) => known.trim().replace(/^W\//, '') === etag);
}
