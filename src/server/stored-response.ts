import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [asBrotli, asGzip] = [promisify(brotliCompress), promisify(gzip)];

/** A response ready to be sent in every encoding. */
export interface StoredResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly identity: Buffer;
  readonly gzip?: Buffer;
  readonly br?: Buffer;
  /** Strong validator of the identity body; the encodings add a suffix (RFC 9110, section 8.8.3.3). */
  readonly etag: string;
  /** What it weighs in memory. */
  readonly bytes: number;
}

const worthCompressing = /^(?:text\/|application\/(?:json|ld\+json|xml|javascript|atom\+xml|rss\+xml)|image\/svg)/;

/** Prepares a body for being sent many times: its validator and its compressed forms. */
export async function storeResponse(status: number, headers: Readonly<Record<string, string>>, body: Buffer): Promise<StoredResponse> {
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const base = { status, headers, identity: body, etag };
  if (body.length < 600 || !worthCompressing.test(headers['content-type'] ?? '')) return { ...base, bytes: body.length };
  const [br, gz] = await Promise.all([asBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }), asGzip(body, { level: 6 })]);
  return { ...base, br, gzip: gz, bytes: body.length + br.length + gz.length };
}
