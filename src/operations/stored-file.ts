import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLocalReq, type Payload, type TypeWithID } from 'payload';

interface Wanted {
  readonly payload: Payload;
  /** The media document it belongs to; a bucket may need its folder. */
  readonly document: TypeWithID;
  readonly filename: string;
}

/** The bytes of a file of the media library, from the folder or the bucket they lie in; undefined where they are missing. */
export async function storedFile({ payload, document, filename }: Wanted): Promise<Buffer | undefined> {
  const { upload } = payload.collections.media.config;
  const req = await createLocalReq({}, payload);
  for (const handler of upload.handlers ?? []) {
    const params = { collection: 'media', filename };
    const answer = await handler(req, { doc: document, headers: new Headers(), params });
    if (answer instanceof Response) return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined;
  }
  try {
    return await readFile(join(upload.staticDir ?? 'media', filename));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
