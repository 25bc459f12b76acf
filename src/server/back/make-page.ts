import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { encodePosition, isSamePosition, type Position } from '@/publication/feed/position.ts';
import { recordingTags } from '@/publication/store/reading-tags.ts';
import { betweenHeaders, tagsToHeader } from '../between.ts';
import { leaveRuntime } from './leave-runtime.ts';

interface PageMaking {
  readonly next: RequestListener;
  /** Where the library stands from which pages are made. */
  readonly position: () => Position;
}

/**
 * Has Next make a whole page for a front to keep, and answers with it, with the tags of what it was made from, and with the position in
 * the feed at which it was made. The answer is held back until it is whole, since these are known only then and stand in its head.
 */
export function makePage({ next, position }: PageMaking, request: IncomingMessage, response: ServerResponse): void {
  const began = position();
  const tags = new Set<string>();
  const chunks: Buffer[] = [];
  const end = response.end.bind(response);
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  let isWhole = false;
  const keep = (chunk: unknown, encoding?: unknown): void => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const callbackOf = (args: readonly unknown[]): (() => void) | undefined =>
    args.find((argument) => typeof argument === 'function') as never;

  response.flushHeaders = () => undefined;
  // Next's compression has the head written at the first byte (`_implicitHeader`); it waits for the last.
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (isWhole) return writeHead(status, ...rest);
    response.statusCode = status;
    for (const headers of rest) if (typeof headers === 'object' && headers !== null) setAll(response, headers);
    return response;
  };
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    keep(chunk, rest[0]);
    const callback = callbackOf(rest);
    if (callback !== undefined) process.nextTick(callback);
    return true;
  }) as typeof response.write;
  response.end = ((...args: unknown[]) => {
    if (typeof args[0] !== 'function') keep(args[0], args[1]);
    isWhole = true;
    const whole = Buffer.concat(chunks);
    const isHtml = String(response.getHeader('content-type') ?? '').startsWith('text/html');
    const body = isHtml ? Buffer.from(leaveRuntime(whole.toString('utf8'))) : whole;
    response.setHeader(betweenHeaders.tags, tagsToHeader(tags));
    const ended = position();
    if (isSamePosition(began, ended)) response.setHeader(betweenHeaders.position, encodePosition(ended));
    response.setHeader('content-length', body.length);
    response.removeHeader('transfer-encoding');
    const callback = callbackOf(args);
    return callback === undefined ? end(body) : end(body, callback);
  }) as typeof response.end;
  recordingTags(tags, () => {
    next(request, response);
  });
}

/** Takes a list or an object of header lines, as `writeHead` does. */
function setAll(response: ServerResponse, headers: object): void {
  const lines = Array.isArray(headers) ? pairs(headers) : Object.entries(headers);
  for (const [name, value] of lines) if (value !== undefined) response.setHeader(String(name), value as string | string[]);
}

function pairs(list: readonly unknown[]): (readonly [unknown, unknown])[] {
  return list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1]] as const] : []));
}
