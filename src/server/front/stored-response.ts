import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [asBrotli, asGzip] = [promisify(brotliCompress), promisify(gzip)];

/** One encoding of a response, with its header lines as they are sent: name, value, name, value … */
export interface Variant {
  readonly body: Buffer;
  readonly etag: string;
  readonly head: string[];
  /** The head of a 304: the same without length and encoding. */
  readonly unchangedHead: string[];
}

/** A response ready to be sent in every encoding. */
export interface StoredResponse {
  readonly status: number;
  readonly identity: Variant;
  readonly gzip?: Variant;
  readonly br?: Variant;
  /** What it weighs in memory. */
  readonly bytes: number;
}

const worthCompressing = /^(?:text\/|application\/(?:json|ld\+json|xml|javascript|atom\+xml|rss\+xml)|image\/svg)/;

/**
 * Prepares a body for being sent many times: strong validators, compressed forms and header lines, so that sending one
 * builds nothing. Each encoding has a validator of its own (RFC 9110, section 8.8.3.3).
 */
export async function storeResponse(status: number, headers: Readonly<Record<string, string>>, body: Buffer): Promise<StoredResponse> {
  if (status === 204) return { status, identity: { body, etag: '', head: Object.entries(headers).flat(), unchangedHead: [] }, bytes: 0 };
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  if (body.length < 600 || !worthCompressing.test(headers['content-type'] ?? '')) {
    return { status, identity: variant({ headers, body, etag: `"${etag}"` }), bytes: body.length };
  }
  const varied = { ...headers, vary: headers['vary'] === undefined ? 'accept-encoding' : `${headers['vary']}, accept-encoding` };
  const identity = variant({ headers: varied, body, etag: `"${etag}"` });
  if (status !== 200) {
    // Made-up addresses: each is asked for once, and compressing it well would cost more than its bytes.
    const quick = await asGzip(body, { level: 1 });
    const gzip = variant({ headers: varied, body: quick, etag: `"${etag}-gzip"`, encoding: 'gzip' });
    return { status, identity, gzip, bytes: body.length + quick.length };
  }
  const [br, gz] = await Promise.all([asBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }), asGzip(body, { level: 6 })]);
  return {
    status,
    identity,
    gzip: variant({ headers: varied, body: gz, etag: `"${etag}-gzip"`, encoding: 'gzip' }),
    br: variant({ headers: varied, body: br, etag: `"${etag}-br"`, encoding: 'br' }),
    bytes: body.length + br.length + gz.length,
  };
}

interface VariantInput {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly etag: string;
  readonly encoding?: string;
}

function variant({ headers, body, etag, encoding }: VariantInput): Variant {
  const unchangedHead = Object.entries({ ...headers, etag }).flat();
  const coded = encoding === undefined ? [] : ['content-encoding', encoding];
  return { body, etag, unchangedHead, head: [...unchangedHead, ...coded, 'content-length', String(body.length)] };
}
