import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyLimits, bytesForPeople, dataLimits } from '@/bounds/limits.ts';
import { looksSignedIn } from '@/people/requests/looks-signed-in.ts';
import { isLinkAddress } from '@/publication/links/link-address.ts';
import { loggableAddress } from '../loggable-address.ts';
import { BackAway } from './back-client.ts';
import type { FrontInput } from './front-input.ts';
import { Line, LineFull } from './line.ts';
import { type PassFailure, passToBack } from './pass-to-back.ts';
import { refuse } from './refuse.ts';
import { refuseUnread } from './refuse-unread.ts';
import { linkHeaders, securityHeaders } from './security-headers.ts';
import { settledHeaders } from './settled-headers.ts';

interface Handed {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
}

/** Requests of people we know nothing of that the back answers at once; the others have a line of their own: the sockets. */
const strangers = new Line({ atOnce: 12, mayWait: 200 });

/** Hands on to the back what is not kept: bounded, with the client's address settled, and strangers not too many at once. */
export async function handOn(input: FrontInput, handed: Handed): Promise<void> {
  const { request, response, path } = handed;
  const limit = await limitOf(input, handed);
  const announced = Number(request.headers['content-length'] ?? '0');
  if (announced > limit) {
    tooLarge(handed, limit);
    return;
  }
  const end = isSomebodys(input, request) ? () => undefined : await turn(handed);
  if (end === undefined) return;
  // Whoever hung up while waiting will not close again, and must not keep the place.
  if (response.destroyed) {
    end();
    return;
  }
  response.once('close', end);
  passToBack(request, response, {
    client: input.client,
    limit,
    jsonDepth: dataLimits.jsonDepth,
    settled: settledHeaders(input, request),
    answerHeaders: { ...securityHeaders({ secure: input.secure }), ...(isLinkAddress(path) ? linkHeaders : {}) },
    onFailure: (failure) => {
      answerFailure(input, handed, failure, limit, path);
    },
  });
}

/**
 * How much the body may be. More than anybody may send is let through only after the back has said that the session or
 * key is somebody's; what says no length may be as long.
 */
async function limitOf(input: FrontInput, { request, path }: Handed): Promise<number> {
  const { stranger, signedIn } = bodyLimits.find((rule) => rule.path.test(path)) ?? { stranger: 0, signedIn: 0 };
  const length = request.headers['content-length'];
  const mayBeLong = length === undefined ? request.headers['transfer-encoding'] !== undefined : Number(length) > stranger;
  const { cookie, authorization } = request.headers;
  if (!mayBeLong || (authorization === undefined && !isSomebodys(input, request))) return stranger;
  try {
    const { status } = await input.client.ask('session', {
      ...(cookie === undefined ? {} : { cookie }),
      ...(authorization === undefined ? {} : { authorization }),
    });
    return status === 204 ? signedIn : stranger;
  } catch (error) {
    // Without a back nobody is let in, and the request itself will say so.
    if (error instanceof BackAway) return stranger;
    throw error;
  }
}

/** Whether a session that we signed came along; whether it still holds, the back knows. */
function isSomebodys({ sessionSecret }: FrontInput, { headers }: IncomingMessage): boolean {
  const [, token] = /^(?:JWT|Bearer) (\S+)$/.exec(headers.authorization ?? '') ?? [];
  return looksSignedIn(headers.cookie, sessionSecret) || (token !== undefined && looksSignedIn(`payload-token=${token}`, sessionSecret));
}

async function turn(handed: Handed): Promise<(() => void) | undefined> {
  try {
    return await strangers.take();
  } catch (error) {
    if (!(error instanceof LineFull)) throw error;
    refuse(handed.request, handed.response, { status: 503, key: 'error.busy', headers: { 'retry-after': '2' } });
    return undefined;
  }
}

function answerFailure(input: FrontInput, handed: Handed, failure: PassFailure, limit: number, path: string): void {
  const { request, response } = handed;
  switch (failure.reason) {
    case 'tooLarge':
      tooLarge(handed, limit);
      return;
    case 'tooDeep':
      refuseUnread(request, response, { status: 400, key: 'error.bodyTooDeep', values: { limit: dataLimits.jsonDepth } });
      return;
    case 'away':
      // Whoever hung up first is not waiting for an answer.
      if (response.destroyed) return;
      input.log.warn(`${request.method ?? ''} ${loggableAddress(path)} was not answered by the back: ${failure.error.message}`);
      refuseUnread(request, response, { status: 503, key: 'error.backAway', headers: { 'retry-after': '5' } });
  }
}

function tooLarge({ request, response }: Handed, limit: number): void {
  refuseUnread(request, response, { status: 413, key: 'error.bodyTooLarge', values: { limit: bytesForPeople(limit) } });
}
