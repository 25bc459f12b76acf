import { createHmac } from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  request as httpRequest,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { deliveryApi } from '@/delivery/delivery-api.ts';
import { origin } from '@/publication/feed/position.ts';
import { DatabaseLibrary } from '@/publication/store/database-library.ts';
import type { PublicationStore } from '@/publication/store/publication-store.ts';
import { type TrustedProxies, trustNobody } from '@/people/requests/trusted-proxies.ts';
import { BackClient } from '@/server/front/back-client.ts';
import { serveFront } from '@/server/front/front.ts';
import { ownHosts } from '@/server/front/own-hosts.ts';
import { PageCache } from '@/server/front/page-cache.ts';

/** A front as strangers meet it, over real sockets, before a back that the test writes. */
export interface TestFront {
  readonly url: string;
  readonly port: number;
  /** What the back was asked, in order: method and address. */
  readonly asked: readonly string[];
  readonly logged: readonly string[];
  readonly library: DatabaseLibrary;
  readonly pages: PageCache;
  /** Takes the back away, or puts it there again. */
  useBack(there: boolean): void;
  close(): Promise<void>;
}

interface TestFrontInput {
  readonly back: RequestListener;
  readonly trustProxy?: TrustedProxies;
}

export const frontTestToken = 'the token of the test';
const frontTestSecret = 'the secret of the test';

/** A session cookie as Payload signs them: HS256 over header and claims (RFC 7515). */
export function sessionCookie(secret = frontTestSecret): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'HS256' })}.${part({ collection: 'users', exp: Math.floor(Date.now() / 1000) + 600 })}`;
  return `payload-token=${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

export async function startTestFront({ back, trustProxy = trustNobody }: TestFrontInput): Promise<TestFront> {
  const asked: string[] = [];
  const logged: string[] = [];
  const behind = await open((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    back(request, response);
  });
  const store: PublicationStore = {
    feed: () => Promise.resolve([]),
    head: () => Promise.resolve(origin),
    mark: () => Promise.resolve(undefined),
    record: () => Promise.resolve(undefined),
  };
  const pages = new PageCache({ maxBytes: 4_000_000 });
  const answers = new PageCache({ maxBytes: 1_000_000 });
  const library = new DatabaseLibrary({ store, maxCharacters: 1_000_000, onChange: (tags) => pages.invalidate(tags) });
  const client = new BackClient({ token: frontTestToken, address: behind.url });
  const server = await open(undefined);
  serveFront(server.server, {
    library,
    pages,
    answers,
    client,
    delivery: deliveryApi({ library, feed: library }),
    health: () => Promise.resolve({ status: 200, body: {} }),
    hosts: ownHosts({ publicUrl: undefined, hostname: '127.0.0.1', port: server.port }),
    secure: false,
    dev: false,
    trustProxy,
    sessionSecret: frontTestSecret,
    log: { warn: (line) => logged.push(line), error: (_, line) => logged.push(line) },
  });
  return {
    url: server.url,
    port: server.port,
    asked,
    logged,
    library,
    pages,
    useBack: (there) => {
      client.use(there ? behind.url : undefined);
    },
    close: async () => {
      client.close();
      for (const { server: each } of [server, behind]) {
        each.closeAllConnections();
        await new Promise((resolve) => each.close(resolve));
      }
    },
  };
}

async function open(listener: RequestListener | undefined): Promise<{ server: Server; url: string; port: number }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, port, url: `http://127.0.0.1:${String(port)}` };
}

interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

interface RawCall {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is: one piece with its length, several in chunks. */
  readonly body?: readonly (string | Buffer)[];
}

/** One request with exactly these headers; `fetch` adds some and forbids others, such as Host. */
export function rawCall(front: TestFront, path: string, { method = 'GET', headers = {}, body = [] }: RawCall = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port: front.port, path, method, headers: { ...headers } }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    let answered = false;
    request.on('response', () => (answered = true));
    request.on('error', (error) => (answered ? undefined : reject(error)));
    for (const piece of body.slice(0, -1)) request.write(piece);
    request.end(body.at(-1));
  });
}

/** Answers a page of so many letters, and says what it was made from. */
export function answerPage(response: ServerResponse, body: string, tags: readonly string[] = []): void {
  const made = { 'x-page-tags': tags.map(encodeURIComponent).join(','), 'x-page-position': '0' };
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...made }).end(body);
}
