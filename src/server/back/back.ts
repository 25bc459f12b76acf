import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { decodePosition, type Position } from '@/publication/feed/position.ts';
import { betweenHeaders, isToken } from '../between.ts';
import { makePage } from './make-page.ts';

export interface BackInput {
  readonly token: string;
  /** Next: admin, Payload's own API, previews, pages. */
  readonly next: RequestListener;
  /** Resolves when the library of this process has taken in at least this position, or with false when it cannot. */
  readonly catchUpTo: (position: Position) => Promise<boolean>;
  /** Where the library stands. */
  readonly position: () => Position;
  /** Whether the headers carry a session or a key of somebody. */
  readonly isSomebody: (headers: Headers) => Promise<boolean>;
  /** What the back says of its own health. */
  readonly health: () => Promise<object>;
  readonly onError: (error: unknown, request: IncomingMessage) => void;
}

/** Answers fronts, and nobody else: what a front has not bounded does not reach Payload. */
export function back(input: BackInput): RequestListener {
  return (request, response) => {
    answer(input, request, response).catch((error: unknown) => {
      input.onError(error, request);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Something went wrong on our side. Please try again in a moment.\n');
    });
  };
}

async function answer(input: BackInput, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isToken(request.headers[betweenHeaders.token], input.token)) {
    response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
    response.end('Only a front of this installation is answered here: use its address. Front and back need the same PAYLOAD_SECRET.\n');
    return;
  }
  const { [betweenHeaders.make]: least, [betweenHeaders.asks]: question } = request.headers;
  forget(request, [betweenHeaders.token, betweenHeaders.make, betweenHeaders.asks]);
  if (question === 'health') {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(await input.health()));
    return;
  }
  if (question === 'session') {
    response.writeHead((await input.isSomebody(headersOf(request))) ? 204 : 401).end();
    return;
  }
  if (typeof least !== 'string') {
    input.next(request, response);
    return;
  }
  // A page from an older state than the front's would be kept for good: the front has heard of the change already.
  const position = decodePosition(least);
  if (position !== undefined && (await input.catchUpTo(position))) makePage(input, request, response);
  else response.writeHead(503, { 'retry-after': '1' }).end();
}

function forget(request: IncomingMessage, names: readonly string[]): void {
  for (const name of names) Reflect.deleteProperty(request.headers, name);
}

function headersOf({ headers }: IncomingMessage): Headers {
  return new Headers(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : [])),
  );
}
