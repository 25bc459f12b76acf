import {
  Agent,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as httpRequest,
  type RequestOptions,
} from 'node:http';
import { decodePosition, encodePosition, type Position } from '@/publication/feed/position.ts';
import { betweenHeaders, tagsFromHeader } from '../between.ts';
import type { Made } from './page-cache.ts';
import { storeResponse } from './stored-response.ts';

/** The back does not answer: it is starting, or away. */
export class BackAway extends Error {}

interface BackRequest extends Pick<RequestOptions, 'method' | 'path'> {
  readonly headers: OutgoingHttpHeaders;
}

interface Wanted {
  /** Path and known parameters. */
  readonly target: string;
  readonly host: string;
  readonly secure: boolean;
  /** What the page must at least be made from. */
  readonly position: Position;
  /** Added to the answer before it is kept. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Headers of Next that mean nothing to a reader, or that the front writes itself. */
const dropped = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'date',
  'vary',
  'etag',
  'link',
  'x-powered-by',
  'x-nextjs-cache',
  'x-nextjs-prerender',
  'x-nextjs-stale-time',
  'cache-control',
  'content-encoding',
  betweenHeaders.tags,
  betweenHeaders.position,
]);

/** Milliseconds. */
const patience = { page: 30_000, question: 5_000 };

/** The front's connections to the back; the back's address may change while the front runs. */
export class BackClient {
  readonly #token: string;
  // Tags of a long list stand in one header.
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 256, maxFreeSockets: 32 });
  #address: URL | undefined;

  constructor({ token, address }: { token: string; address: string | undefined }) {
    this.#token = token;
    this.use(address);
  }

  /** The back is here from now on; undefined while it is away. */
  use(address: string | undefined): void {
    this.#address = address === undefined ? undefined : new URL(address);
  }

  get address(): URL | undefined {
    return this.#address;
  }

  get token(): string {
    return this.#token;
  }

  /** Begins a request; what comes of it is the caller's. @throws BackAway when there is no back to ask. */
  request({ headers, ...options }: BackRequest): ClientRequest {
    if (this.#address === undefined) throw new BackAway('the back is not there yet');
    const { hostname, port } = this.#address;
    return httpRequest({
      ...options,
      host: hostname.replace(/^\[|\]$/g, ''),
      port,
      agent: this.#agent,
      maxHeaderSize: 4 * 1024 * 1024,
      headers: { ...headers, [betweenHeaders.token]: this.#token },
    });
  }

  /** Has the back make one page, at the position that comes along; where that moved meanwhile, none does. @throws BackAway */
  async make({ target, host, secure, position, headers }: Wanted): Promise<Made & { readonly at: Position | undefined }> {
    const { message, body } = await this.#fetch(target, patience.page, {
      host,
      accept: 'text/html',
      'x-forwarded-host': host,
      'x-forwarded-proto': secure ? 'https' : 'http',
      [betweenHeaders.make]: encodePosition(position),
    });
    const status = message.statusCode ?? 500;
    const { [betweenHeaders.tags]: tags, [betweenHeaders.position]: at } = message.headers;
    if (status === 503 && tags === undefined) throw new BackAway(`the back could not make ${target}`);
    const isHtml = message.headers['content-type']?.startsWith('text/html') === true;
    return {
      response: await storeResponse(status, { ...keptHeaders(message.headers, `http${secure ? 's' : ''}://${host}`), ...headers }, body),
      at: typeof at === 'string' ? decodePosition(at) : undefined,
      tags: tagsFromHeader(typeof tags === 'string' ? tags : ''),
      keep: status < 400 || (isHtml && status < 500),
    };
  }

  /** Asks how the back is, or whether headers are somebody's. @throws BackAway */
  async ask(
    question: 'health' | 'session',
    headers: Record<string, string> = {},
    within = patience.question,
  ): Promise<{ status: number; text: string }> {
    const { message, body } = await this.#fetch('/', within, { ...headers, [betweenHeaders.asks]: question });
    return { status: message.statusCode ?? 500, text: body.toString('utf8') };
  }

  close(): void {
    this.#agent.destroy();
  }

  #fetch(path: string, within: number, headers: Record<string, string>): Promise<{ message: IncomingMessage; body: Buffer }> {
    return new Promise((resolve, reject) => {
      const away = (error: Error) => {
        reject(new BackAway(`the back did not answer ${path}: ${error.message}`, { cause: error }));
      };
      const request = this.request({ path, headers });
      request.on('response', (message) => {
        const chunks: Buffer[] = [];
        message.on('data', (chunk: Buffer) => chunks.push(chunk));
        message.on('end', () => {
          resolve({ message, body: Buffer.concat(chunks) });
        });
        message.on('error', away);
      });
      request.on('error', away);
      request.setTimeout(within, () => request.destroy(new Error(`it took over ${String(within / 1000)} s`)));
      request.end();
    });
  }
}

/** A redirect within the site names no host: people reach one server under several names. */
function keptHeaders(headers: IncomingHttpHeaders, origin: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (typeof value !== 'string' || dropped.has(name)) return [];
      return [[name, name === 'location' && value.startsWith(`${origin}/`) ? value.slice(origin.length) : value]];
    }),
  );
}
