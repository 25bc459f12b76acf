import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { objectionToRequest } from '@/bounds/http/objection-to-request.ts';
import { looksSignedIn } from '@/people/requests/looks-signed-in.ts';
import type { Position } from '@/publication/feed/position.ts';
import { recordingTags } from '@/publication/store/reading-tags.ts';
import { chooseLocale, localeCookie } from '@/site/address/choose-locale.ts';
import { type Asked, readAsked } from './asked.ts';
import { assetFile } from './asset-file.ts';
import { BackAway } from './back-client.ts';
import { classify } from './classify.ts';
import { loggableAddress } from '../loggable-address.ts';
import { deliveryAddress } from './delivery-address.ts';
import { Line, LineFull } from './line.ts';
import { pageAddress } from './page-address.ts';
import type { Made } from './page-cache.ts';
import type { FrontInput } from './front-input.ts';
import { handOn } from './hand-on.ts';
import { errorBody, refuse } from './refuse.ts';
import { refuseUnparsed } from './refuse-unparsed.ts';
import { readingHeaders, securityHeaders } from './security-headers.ts';
import { send } from './send.ts';
import { type StoredResponse, storeResponse } from './stored-response.ts';

const readingOnly = 'GET, HEAD';
const plain = { 'content-type': 'text/plain; charset=utf-8' };

/** Pages being made at once: what is not kept waits in line, and where the line is full, is asked to come back. */
const making = new Line({ atOnce: 6, mayWait: 300 });

/** Has a server answer as the front, whatever it is sent. */
export function serveFront(server: Server, input: FrontInput): void {
  server.on('request', front(input));
  server.on('clientError', refuseUnparsed);
}

/** Answers every request: from memory where it can, through the back where it must. */
function front(input: FrontInput): RequestListener {
  return (request, response) => {
    const asked = readAsked(request);
    const { method = 'GET', url = '/' } = request;
    // What most requests are: a kept page or answer, asked for by the very address it is kept under.
    if ((method === 'GET' || method === 'HEAD') && asked.session === undefined && !asked.hasBody) {
      const kept = input.pages.get(placeOf(input, asked, url)) ?? input.answers.get(url);
      if (kept !== undefined) {
        send(response, kept, asked, method);
        return;
      }
    }
    answer(input, asked, request, response).catch((error: unknown) => {
      input.log.error({ err: error }, `could not answer ${method} ${loggableAddress(url)}`);
      if (!response.headersSent) response.writeHead(500, plain);
      response.end('Something went wrong on our side. Please try again in a moment.\n');
    });
  };
}

async function answer(input: FrontInput, asked: Asked, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const [rawPath, query] = splitOnce(url, '?');
  const path = url.startsWith('/') ? canonical(rawPath) : undefined;
  const objection = objectionToRequest(method, path === undefined ? '/%' : url, headersOf(request));
  if (objection !== undefined || path === undefined) {
    response.writeHead(objection?.status ?? 400, { ...objection?.headers, connection: 'close' }).end(objection?.text);
    return;
  }
  if ((method === 'GET' || method === 'HEAD') && asked.hasBody) {
    refuse(request, response, { status: 400, key: 'error.bodyOfReading', headers: { connection: 'close' } });
    return;
  }
  const { secure, pages, answers } = input;
  // A made-up session is worth a page.
  const isSignedIn = looksSignedIn(asked.session, input.sessionSecret);
  const audience = classify({ method, path, isSignedIn });
  switch (input.dev && (audience === 'page' || audience === 'asset') ? 'back' : audience) {
    case 'greeting':
      greet(request, response, secure);
      return;
    case 'page':
      if (method !== 'GET' && method !== 'HEAD') {
        refuse(request, response, {
          status: 405,
          key: 'error.method',
          values: { method },
          headers: { allow: readingOnly, connection: 'close' },
        });
        return;
      }
      send(response, await readingPage(input, asked, path, query), asked, method);
      return;
    case 'asset': {
      const hasVersion = /^v=\w{1,64}$/.test(query);
      const key = hasVersion ? `${path}?${query}` : path;
      send(
        response,
        await pages.getOrMake(key, () => assetFile({ path, hasVersion, headers: securityHeaders({ secure }) })),
        asked,
        method,
      );
      return;
    }
    case 'delivery': {
      if (method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS') {
        const body = JSON.stringify({ error: { code: 'method', message: 'The delivery API only reads: use GET.' } });
        response
          .writeHead(405, { 'content-type': 'application/json; charset=utf-8', allow: 'GET, HEAD, OPTIONS', connection: 'close' })
          .end(body);
        return;
      }
      const key = deliveryAddress({ path, query });
      const make = () => deliver(input, key, method === 'OPTIONS' ? 'OPTIONS' : 'GET');
      send(response, method === 'OPTIONS' ? (await make()).response : await answers.getOrMake(key, make), asked, method);
      return;
    }
    case 'health': {
      const health = await input.health(path);
      const head = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
      response.writeHead(health.status, head).end(method === 'HEAD' ? undefined : JSON.stringify(health.body));
      return;
    }
    case 'back':
      await handOn(input, { request, response, path });
  }
}

/** Leads from `/` to the reader's language. */
function greet(request: IncomingMessage, response: ServerResponse, secure: boolean): void {
  const remembered = new RegExp(`(?:^|;\\s*)${localeCookie}=(\\w+)`).exec(request.headers.cookie ?? '')?.[1];
  const location = `/${chooseLocale({ remembered, acceptLanguage: request.headers['accept-language'] })}`;
  const headers = { ...securityHeaders({ secure }), location, vary: 'Accept-Language, Cookie', 'cache-control': 'private, no-cache' };
  response.writeHead(307, headers).end();
}

/** The page, from memory or new; where it cannot be made, a page of its language that says so, which is never kept. */
async function readingPage(input: FrontInput, asked: Asked, path: string, query: string): Promise<StoredResponse> {
  const { library, pages, client, secure } = input;
  const target = pageAddress({ library, path, query });
  const host = hostOf(input, asked);
  const headers = { ...readingHeaders({ secure }), 'cache-control': 'public, max-age=0, must-revalidate' };
  try {
    const make = () =>
      making.run(async () => {
        const { at, ...made } = await client.make({ target, host, secure, position: library.position, headers });
        return { ...made, keep: made.keep && (await standsAt(library, at)) };
      });
    const page = await pages.getOrMake(placeOf(input, asked, target), make);
    if (page.status < 500) return page;
  } catch (error) {
    if (error instanceof BackAway || error instanceof LineFull) {
      input.log.warn(`could not make the page ${target.slice(0, 200)}: ${error.message}`);
      return notNow({ path, secure, status: 503 });
    }
    input.log.error({ err: error }, `could not make the page ${target.slice(0, 200)}`);
  }
  return notNow({ path, secure, status: 500 });
}

/**
 * Whether the front has taken in what a page was made from, or can now. A back may be ahead, and a page of a state that this process never
 * hears of, because the database is set back before, would be kept for good.
 */
async function standsAt(library: FrontInput['library'], position: Position | undefined): Promise<boolean> {
  try {
    return position !== undefined && (await library.catchUpTo(position, 0));
  } catch {
    // The database does not answer: the page can be shown, and is made again.
    return false;
  }
}

function notNow({ path, secure, status }: { path: string; secure: boolean; status: 500 | 503 }): Promise<StoredResponse> {
  const headers = {
    ...readingHeaders({ secure }),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  };
  return storeResponse(status, headers, errorBody(path, status === 503 ? 'away' : 'broken'));
}

/** Has the delivery API answer, noting what it reads. */
async function deliver({ delivery, secure }: FrontInput, address: string, method: 'GET' | 'OPTIONS'): Promise<Made> {
  const tags = new Set<string>();
  // Nothing of what is kept rests on a Host header.
  const made = await recordingTags(tags, async () => delivery.fetch(new Request(`http://localhost${address}`, { method })));
  return {
    response: await storeResponse(
      made.status,
      { ...securityHeaders({ secure }), ...Object.fromEntries(made.headers) },
      Buffer.from(await made.arrayBuffer()),
    ),
    tags,
    keep: made.status === 200 && made.headers.get('cache-control') !== 'no-store',
  };
}

function hostOf({ hosts }: FrontInput, { host }: Asked): string {
  return host !== undefined && hosts.all.has(host) ? host : hosts.usual;
}

/** Where a page is kept: under its address, and for another of the machine's own names under that too. */
function placeOf(input: FrontInput, asked: Asked, target: string): string {
  const host = hostOf(input, asked);
  return host === input.hosts.usual ? target : `${host} ${target}`;
}

/** One spelling for each path, whatever of it was percent-encoded; undefined where it stands for no text. */
function canonical(path: string): string | undefined {
  try {
    return path
      .split('/')
      .map((segment) => encodeURIComponent(decodeURIComponent(segment)).replace(/%(?:3A|40|5B|5D|7E|2C|24|26|2B|3D)/g, decodeURIComponent))
      .join('/');
  } catch {
    return undefined;
  }
}

function headersOf({ headers }: IncomingMessage): Headers {
  const { cookie = '', 'accept-language': language = '' } = headers;
  return new Headers({ cookie, 'accept-language': language });
}

function splitOnce(text: string, at: string): [string, string] {
  const place = text.indexOf(at);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)];
}
