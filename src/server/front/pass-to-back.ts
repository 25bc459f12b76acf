import type { ClientRequest, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { betweenHeaders } from '../between.ts';
import type { BackClient } from './back-client.ts';
import { JsonDepth } from './json-depth.ts';

export type PassFailure =
  | { readonly reason: 'tooLarge' }
  | { readonly reason: 'tooDeep' }
  /** The back is away, or broke off before it answered. */
  | { readonly reason: 'away'; readonly error: Error };

interface PassInput {
  readonly client: BackClient;
  /** Bytes; counted while they come, whatever the head says. */
  readonly limit: number;
  readonly jsonDepth: number;
  /** Headers that the front settles for the back, such as the forwarded address. */
  readonly settled: Readonly<Record<string, string>>;
  /** Header lines of the front's own for the answer; they stand for the back's of the same name. */
  readonly answerHeaders: Readonly<Record<string, string>>;
  /** Answers in the back's stead; called at most once, before anything was answered. */
  readonly onFailure: (failure: PassFailure) => void;
}

/** RFC 9110, section 7.6.1: what concerns one connection goes no further. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** What a stranger may claim only through a proxy that the front trusts, and what is between front and back alone. */
const ours = /^(?:x-forwarded-|x-real-ip$|forwarded$)/;
const between: ReadonlySet<string> = new Set(Object.values(betweenHeaders));

/** Hands a request on and its answer back, byte by byte, counting what comes. */
export function passToBack(request: IncomingMessage, response: ServerResponse, input: PassInput): void {
  const { client, limit, settled, answerHeaders, onFailure } = input;
  let upstream: ClientRequest;
  try {
    upstream = client.request({ method: request.method, path: request.url, headers: passedHeaders(request, settled) });
  } catch (error) {
    onFailure({ reason: 'away', error: error instanceof Error ? error : new Error(String(error)) });
    return;
  }
  let failed = false;
  const fail = (failure: PassFailure) => {
    if (failed) return;
    failed = true;
    upstream.destroy();
    if (response.headersSent) response.destroy();
    else onFailure(failure);
  };
  const depth = /[/+]json\b/i.test(request.headers['content-type'] ?? '') ? new JsonDepth(input.jsonDepth) : undefined;
  let received = 0;
  request.on('data', (chunk: Buffer) => {
    if (failed) return;
    received += chunk.length;
    if (received > limit) fail({ reason: 'tooLarge' });
    else if (depth?.take(chunk) === false) fail({ reason: 'tooDeep' });
    else if (!upstream.write(chunk)) request.pause();
  });
  upstream.on('drain', () => request.resume());
  request.on('end', () => {
    if (!failed) upstream.end();
  });
  upstream.on('response', (answer) => {
    if (failed) return;
    response.writeHead(answer.statusCode ?? 502, answerHead(answer, answerHeaders));
    answer.pipe(response);
    answer.on('error', (error) => {
      fail({ reason: 'away', error });
    });
  });
  upstream.on('error', (error) => {
    fail({ reason: 'away', error });
  });
  response.on('close', () => {
    if (!response.writableFinished) upstream.destroy();
  });
}

function passedHeaders({ headers }: IncomingMessage, settled: Readonly<Record<string, string>>): OutgoingHttpHeaders {
  const passed = Object.entries(headers).filter(([name]) => !hopByHop.has(name) && !between.has(name) && !ours.test(name));
  return { ...Object.fromEntries(passed), ...settled };
}

function answerHead({ rawHeaders }: IncomingMessage, own: Readonly<Record<string, string>>): string[] {
  const head = Object.entries(own).flat();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = [rawHeaders[at], rawHeaders[at + 1]];
    const lowerCase = name.toLowerCase();
    if (!hopByHop.has(lowerCase) && !Object.hasOwn(own, lowerCase)) head.push(name, value);
  }
  return head;
}
