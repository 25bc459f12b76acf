import { readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CollectionAfterErrorHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  FileUploadError,
  type PayloadRequest,
  type Plugin,
} from 'payload';
import { withHooks } from '@/content/shared/with-hooks.ts';
import { isOutageError, OutageError } from '@/people/outage/outage-error.ts';
import { noteOutage } from '@/people/outage/outage-watch.ts';
import { beforeOperation } from '@/access/operation-hooks.ts';
import { folderIsFull, tryFolder } from './folder-trouble.ts';

const context = 'upload';

/** An upload on its way into the folder. */
interface Upload {
  readonly bytes: number;
  /** Names of files that were there before. */
  readonly before: ReadonlySet<string>;
  /** Names that it will have, and its smaller pictures. */
  names: readonly string[];
}

/**
 * An upload is there whole or not at all: one that finds no room is refused before it is begun, where the system knows, and what a failed one
 * has written is removed. Whoever uploads is told of the full disk; Payload (3.90) would say that something was wrong with the file.
 */
export function wholeUploads(folder: string): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => (collection.upload ? withHooks(collection, hooksFor(folder)) : collection)),
  });
}

function hooksFor(folder: string): CollectionConfig['hooks'] {
  const beginUpload = beforeOperation('beginUpload', async ({ args, operation, req }) => {
    // A request that stored a file before has that one still, as Payload left it: without its size.
    const stores = operation === 'create' || operation === 'update';
    if (stores && req.file !== undefined) await begin(req, folder, req.file.size);
    return args;
  });
  return { beforeOperation: [beginUpload], beforeValidate: [noteNames], afterError: [removeRemains(folder)] };
}

const noteNames: CollectionBeforeValidateHook = ({ data, req }) => {
  const upload = uploadOf(req);
  if (upload !== undefined) upload.names = namesIn(data);
  return data as object;
};

async function begin(req: PayloadRequest, folder: string, bytes: number): Promise<void> {
  req.context[context] = { bytes, before: new Set(await readdir(folder).catch(() => [])), names: [] } satisfies Upload;
  const room = await statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => Infinity, // there is no folder yet
  );
  if (room > bytes) return;
  noteOutage('unwritable');
  const reason = `${String(room)} bytes are left, ${String(bytes)} are needed`;
  folderIsFull({ folder, payload: req.payload, reason });
  throw new OutageError({ kind: 'unwritable', language: req.i18n.language, cause: reason });
}

function removeRemains(folder: string): CollectionAfterErrorHook {
  return async ({ error, req }) => {
    const upload = uploadOf(req);
    const failedToWrite = error instanceof FileUploadError;
    if (upload === undefined || !(failedToWrite || isOutageError(error))) return;
    const remains = upload.names.filter((name) => !upload.before.has(name));
    await Promise.all(remains.map((name) => rm(join(folder, name), { force: true })));
    const { payload } = req;
    if (failedToWrite && !(await tryFolder({ folder, payload, bytes: upload.bytes }))) noteOutage('unwritable');
  };
}

function uploadOf(req: PayloadRequest): Upload | undefined {
  return req.context[context] as Upload | undefined;
}

/** The file's name and those of its smaller pictures, as Payload has settled them. */
function namesIn(data: unknown): readonly string[] {
  const { filename, sizes } = data as {
    readonly filename?: unknown;
    readonly sizes?: Readonly<Record<string, { readonly filename?: unknown } | null>>;
  };
  const all = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)];
  return all.filter((name): name is string => typeof name === 'string');
}
