import { addDataAndFileToRequest, type Endpoint, Forbidden, NotFound, type PayloadRequest, type SanitizedCollectionConfig } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';
import { checkParameters } from './query/check-parameters.ts';

/**
 * One endpoint of Payload's or our own, asked only what it can answer: within the limits, and with data where it stores something.
 * @param collection where the endpoint belongs to one
 * @param readsBody whether the body is read here, so that one that cannot be read is refused before Payload's handler runs
 */
export function boundEndpoint(
  endpoint: Endpoint,
  { collection, readsBody }: { collection?: SanitizedCollectionConfig; readsBody: boolean },
): Endpoint {
  const { handler, path, method } = endpoint;
  return {
    ...endpoint,
    handler: async (req) => {
      checkParameters(req);
      if (collection !== undefined) await checkAddress(req, collection, path);
      if (readsBody && (method === 'post' || method === 'patch' || method === 'put')) await readBody(req, path);
      const response = await handler(req);
      return collection !== undefined && path === '/file/:filename' ? answerForFile(req, collection, response) : response;
    },
  };
}

/** Versions where there are none, and names of files that no file system takes: Payload fails on both (3.90). */
async function checkAddress(req: PayloadRequest, collection: SanitizedCollectionConfig, path: string): Promise<void> {
  if (path.startsWith('/versions') && !hasVersions(collection)) {
    throw (await collection.access.read({ req })) === false ? new Forbidden(req.t) : new NotFound(req.t);
  }
  if (!path.startsWith('/file/')) return;
  const { filename } = (req.routeParams ?? {}) as { filename?: unknown };
  if (typeof filename === 'string' && Buffer.byteLength(filename) > 255) throw new NotFound(req.t);
  const prefix = req.searchParams.get('prefix');
  if (prefix === null) return;
  const isKnown = collection.flattenedFields.some((field) => field.name === 'prefix');
  if (!isKnown || /\.\.|[\\\u0000]/.test(prefix))
    throw refusal({ req, key: 'bounds.parameter', values: { name: 'prefix' }, status: 400, data: { parameter: 'prefix' } });
}

/** Payload types versions as always there, but leaves them out. */
function hasVersions(collection: { readonly versions?: unknown }): boolean {
  return Boolean(collection.versions);
}

/** Paths at which Payload stores what comes, and fails where nothing does. */
const storing: ReadonlySet<string> = new Set(['/', '/:id']);

/**
 * Reads the body as Payload's own endpoints do, and then hides it, so that they find the data there and do not read it again.
 * @throws APIError 400 and 415 in the person's language where there is nothing that could be stored
 */
async function readBody(req: PayloadRequest, path: string): Promise<void> {
  await addDataAndFileToRequest(req);
  Object.defineProperty(req, 'body', { value: null, configurable: true });
  if (req.data !== undefined && !isRecord(req.data)) throw refusal({ req, key: 'bounds.noData', status: 400 });
  if (req.data !== undefined || !storing.has(path)) return;
  if (req.file === undefined) throw refusal({ req, key: 'bounds.noData', status: 400 });
  req.data = {};
}

/** Whoever may read everything is answered 500 for a file that there never was (Payload 3.90, `getFileHandler`); 500 is for one that was lost. */
async function answerForFile(req: PayloadRequest, collection: SanitizedCollectionConfig, response: Response): Promise<Response> {
  if (response.status < 500) return response;
  const { filename } = (req.routeParams ?? {}) as { filename?: string };
  const names = ['filename', ...(collection.upload.imageSizes ?? []).map(({ name }) => `sizes.${name}.filename`)];
  const where = { or: names.map((name) => ({ [name]: { equals: filename } })) };
  if ((await req.payload.db.count({ collection: collection.slug, req, where })).totalDocs === 0) throw new NotFound(req.t);
  return response;
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
