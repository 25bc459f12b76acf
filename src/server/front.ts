import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { defaultLocale, isLocale } from '@/languages/locales.ts';
import { recordingTags } from '@/publication/store/reading-tags.ts';
import type { DatabaseLibrary } from '@/publication/store/database-library.ts';
import { errorPage } from '@/site/error/error-page.ts';
import { classify } from './classify.ts';
import { readHealth } from './health.ts';
import type { Made, PageCache } from './page-cache.ts';
import { pageKey } from './page-key.ts';
import type { PageMaker } from './page-maker.ts';
import { readingHeaders, securityHeaders } from './security-headers.ts';
import { send } from './send.ts';
import { type StoredResponse, storeResponse } from './stored-response.ts';

export interface FrontInput {
  readonly payload: Payload;
  readonly library: DatabaseLibrary;
  readonly cache: PageCache;
  readonly maker: PageMaker;
  readonly delivery: { fetch(request: Request): Response | Promise<Response> };
  readonly next: RequestListener;
  /** The site's address as the world knows it, or undefined to go by the request. */
  readonly publicUrl: URL | undefined;
  /** True with Next's development server: pages and assets are Next's own, and nothing of them is kept. */
  readonly dev: boolean;
}

/** Longer bodies of the delivery API are a mistake: it only reads. */
const methodsOfDelivery = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Answers every request of the site: from memory where it can, through Next where it must. */
export function front(input: FrontInput): RequestListener {
  return (request, response) => {
    answer(input, request, response).catch((error: unknown) => {
      input.payload.logger.error({ err: error, msg: `could not answer ${request.method ?? ''} ${request.url ?? ''}` });
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Something went wrong on our side. Please try again in a moment.\n');
    });
  };
}

async function answer(input: FrontInput, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = input.publicUrl?.host ?? request.headers.host ?? 'localhost';
  const secure = input.publicUrl?.protocol === 'https:';
  const url = URL.parse(`${secure ? 'https' : 'http'}://${host}${request.url ?? '/'}`);
  if (url === null) {
    response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('This is not an address.\n');
    return;
  }
  const method = request.method ?? 'GET';
  const { cache, maker } = input;
  const audience = classify({ method, path: url.pathname, cookie: request.headers.cookie });
  switch (input.dev && (audience === 'page' || audience === 'asset') ? 'next' : audience) {
    case 'page':
      if (method !== 'GET' && method !== 'HEAD') {
        response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' }).end('Pages are only read here.\n');
        return;
      }
      send(request, response, await readingPage(input, { url, host, secure }));
      return;
    case 'asset': {
      // A name or address with a hash in it never changes what it means.
      const version = url.searchParams.has('v') ? '?v' : '';
      const isForGood = version !== '' || url.pathname.startsWith('/_next/');
      const headers = { ...securityHeaders({ secure }), 'cache-control': `public, max-age=${isForGood ? '31536000, immutable' : '3600'}` };
      const make = () => maker.make({ target: url.pathname, host, secure, headers });
      send(request, response, await cache.getOrMake(url.pathname + version, make));
      return;
    }
    case 'delivery': {
      if (!methodsOfDelivery.has(method)) {
        sendJson(
          response,
          405,
          { error: { code: 'method', message: 'The delivery API only reads: use GET.' } },
          { allow: 'GET, HEAD, OPTIONS' },
        );
        return;
      }
      const key = `${method === 'OPTIONS' ? 'OPTIONS ' : ''}${url.pathname}${url.search}`;
      send(request, response, await cache.getOrMake(key, () => deliver(input, url, method)));
      return;
    }
    case 'health': {
      const health = await readHealth({ payload: input.payload, taken: input.library.latest });
      sendJson(response, health.status === 'ok' ? 200 : 503, health, { 'cache-control': 'no-store' });
      return;
    }
    case 'next':
      for (const [name, value] of Object.entries(securityHeaders({ secure }))) response.setHeader(name, value);
      input.next(request, response);
  }
}

/** The page, from memory or new; where it cannot be made, the error page of its language, which is never kept. */
async function readingPage(input: FrontInput, { url, host, secure }: { url: URL; host: string; secure: boolean }): Promise<StoredResponse> {
  const { cache, maker, payload } = input;
  const { key, target } = pageKey({ host, url });
  const headers = { ...readingHeaders({ secure }), 'cache-control': 'public, max-age=0, must-revalidate' };
  try {
    const page = await cache.getOrMake(key, () => maker.make({ target, host, secure, headers }));
    if (page.status < 500) return page;
  } catch (error) {
    payload.logger.error({ err: error, msg: `could not make the page ${target}` });
  }
  const locale = url.pathname.split('/', 2)[1];
  const html = errorPage(isLocale(locale) ? locale : defaultLocale);
  return storeResponse(
    500,
    { ...readingHeaders({ secure }), 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    Buffer.from(html),
  );
}

/** Has the delivery API answer, noting what it reads. */
async function deliver({ delivery }: FrontInput, url: URL, method: string): Promise<Made> {
  const tags = new Set<string>();
  const made = await recordingTags(tags, async () => delivery.fetch(new Request(url, { method: method === 'HEAD' ? 'GET' : method })));
  const headers = { ...securityHeaders({ secure: url.protocol === 'https:' }), ...Object.fromEntries(made.headers) };
  return {
    response: await storeResponse(made.status, headers, Buffer.from(await made.arrayBuffer())),
    tags,
    keep: made.status === 200 && made.headers.get('cache-control') !== 'no-store',
  };
}

function sendJson(response: ServerResponse, status: number, body: object, headers: Record<string, string>): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(JSON.stringify(body));
}
