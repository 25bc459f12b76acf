import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { refusal } from '@/access/documents/refuse.ts';

/** More than the longest passage with its overhead, less than hurts: 512 KB. */
const limit = 512 * 1024;

/**
 * The request's body as JSON, or for GET and DELETE its query string, narrowed to a shape.
 * @throws APIError in the person's language: 413 too large, 415 not JSON, 400 not as expected, with the name of the field
 */
export async function readInput<Schema extends z.ZodType>(req: PayloadRequest, method: string, schema: Schema): Promise<z.output<Schema>> {
  const given = method === 'post' ? await readJson(req) : Object.fromEntries(req.searchParams);
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw unusable(req, parsed.error.issues[0]?.path.map(String).join('.') ?? '');
}

async function readJson(req: PayloadRequest): Promise<unknown> {
  const type = req.headers.get('content-type') ?? '';
  if (!/^application\/json\b/i.test(type)) throw unusable(req, 'content-type', 415);
  if (Number(req.headers.get('content-length') ?? 0) > limit) throw tooLarge(req);
  const text = await readText(req);
  try {
    return text === '' ? {} : (JSON.parse(text) as unknown);
  } catch {
    throw unusable(req, 'JSON');
  }
}

/** Reads no further than the limit, whatever was said of the length beforehand. */
async function readText(req: PayloadRequest): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of req.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(req);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function unusable(req: PayloadRequest, field: string, status = 400): Error {
  const data = { code: 'input', fields: [field] };
  return refusal({ req, key: 'desk.error.input', values: { field: field === '' ? 'JSON' : field }, status, data });
}

function tooLarge(req: PayloadRequest): Error {
  return refusal({ req, key: 'desk.error.tooLarge', values: { limit: String(limit / 1024) }, status: 413, data: { code: 'tooLarge' } });
}
