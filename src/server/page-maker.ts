import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, request as httpRequest, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { recordingTags } from '@/publication/store/reading-tags.ts';
import { leaveRuntime } from './leave-runtime.ts';
import type { Made } from './page-cache.ts';
import { storeResponse } from './stored-response.ts';

interface Wanted {
  readonly target: string;
  readonly host: string;
  readonly secure: boolean;
  /** Added to the answer before it is kept. */
  readonly headers: Readonly<Record<string, string>>;
}

const renderId = 'x-cop-cms-render';

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
]);

/**
 * Has Next make whole pages, over a server of its own on loopback, and notes what each was made from. A server between
 * the two keeps to HTTP, so that nothing rests on the inside of Next.
 */
export class PageMaker {
  readonly #server: Server;
  readonly #recordings = new Map<string, Set<string>>();

  constructor(next: RequestListener) {
    this.#server = createServer((request, response) => {
      const id = request.headers[renderId];
      const tags = typeof id === 'string' ? this.#recordings.get(id) : undefined;
      Reflect.deleteProperty(request.headers, renderId);
      if (tags === undefined) next(request, response);
      else recordingTags(tags, () => next(request, response));
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Makes one page. */
  async make({ target, host, secure, headers }: Wanted): Promise<Made> {
    const id = randomUUID();
    const tags = new Set<string>();
    this.#recordings.set(id, tags);
    try {
      const { message, body } = await this.#fetch(target, {
        host,
        'x-forwarded-host': host,
        'x-forwarded-proto': secure ? 'https' : 'http',
        [renderId]: id,
      });
      const status = message.statusCode ?? 500;
      const kept = Object.fromEntries(
        Object.entries(message.headers).flatMap(([name, value]) =>
          typeof value === 'string' && !dropped.has(name) ? [[name, value] as const] : [],
        ),
      );
      const isHtml = kept['content-type']?.startsWith('text/html') === true;
      const final = isHtml ? Buffer.from(leaveRuntime(body.toString('utf8'))) : body;
      return {
        response: await storeResponse(status, { ...kept, ...headers }, final),
        tags,
        keep: status < 400 || (isHtml && status < 500),
      };
    } finally {
      this.#recordings.delete(id);
    }
  }

  async #fetch(path: string, headers: Record<string, string>): Promise<{ message: IncomingMessage; body: Buffer }> {
    const { port } = this.#server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      const request = httpRequest({ host: '127.0.0.1', port, path, headers: { ...headers, accept: 'text/html' } }, (message) => {
        const chunks: Buffer[] = [];
        message.on('data', (chunk: Buffer) => chunks.push(chunk));
        message.on('end', () => {
          resolve({ message, body: Buffer.concat(chunks) });
        });
        message.on('error', reject);
      });
      request.on('error', reject);
      request.setTimeout(30_000, () => request.destroy(new Error(`making ${path} took over 30 s`)));
      request.end();
    });
  }
}
