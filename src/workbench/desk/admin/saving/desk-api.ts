import type { Conflict, Saved, SaveRequest } from '../../desk-contract.ts';
import { personHeader } from '../../person-header.ts';
import type { SaveOutcome } from './saver.ts';

/** An answer of the desk's endpoints; what went wrong comes as a sentence for the person. */
export type Answer<T> =
  | { readonly type: 'done'; readonly value: T }
  | { readonly type: 'refused'; readonly status: number; readonly message: string; readonly body: unknown }
  | { readonly type: 'unreachable' }
  | { readonly type: 'signedOut' | 'otherPerson' };

interface Init {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
}

/** Asks an endpoint below `/api` in the name of the person for whom the desk was opened. Never throws. */
export type Ask = <T>(path: string, init?: Init) => Promise<Answer<T>>;

/** Above this many bytes a browser refuses a request that outlives its page (Fetch standard: 64 KiB in all that are in flight). */
const mostToOutlive = 16_000;

/** `api`: where Payload's API is; `person`: by id. */
export function askAs(api: string, person: string): Ask {
  return (path, init) => askDesk(api, person, path, init);
}

async function askDesk<T>(api: string, person: string, path: string, { method = 'GET', body }: Init = {}): Promise<Answer<T>> {
  const json = body === undefined ? undefined : JSON.stringify(body);
  try {
    const response = await fetch(api + path, {
      method,
      credentials: 'include',
      cache: 'no-store',
      headers: { [personHeader]: person, ...(json === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(json === undefined ? {} : { body: json, keepalive: new Blob([json]).size < mostToOutlive }),
    });
    if (response.ok) return { type: 'done', value: (await response.json()) as T };
    if (response.status >= 500) return { type: 'unreachable' };
    const answer: unknown = await response.json().catch(() => ({}));
    if (response.status === 401) return { type: codeOf(answer) === 'otherPerson' ? 'otherPerson' : 'signedOut' };
    if (response.status === 403 && !(await isSignedIn(api))) return { type: 'signedOut' };
    return { type: 'refused', status: response.status, message: sentenceOf(answer), body: answer };
  } catch {
    return { type: 'unreachable' };
  }
}

/** Saves a passage, in the words of the saver. */
export async function sendSave(ask: Ask, document: string, request: SaveRequest): Promise<SaveOutcome> {
  const answer = await ask<Saved>(`${document}/save`, { method: 'POST', body: request });
  switch (answer.type) {
    case 'done':
      return { type: 'saved', saved: answer.value };
    case 'refused':
      if (answer.status !== 409 || !isConflict(answer.body)) return { type: 'refused', message: answer.message };
      return { type: codeOf(answer.body) === 'sourceChanged' ? 'sourceChanged' : 'conflict', conflict: answer.body };
    case 'unreachable':
    case 'signedOut':
    case 'otherPerson':
      return { type: answer.type };
  }
}

function isConflict(body: unknown): body is Conflict {
  return typeof body === 'object' && body !== null && 'passage' in body;
}

/** A refusal may be about rights, or about a login that has run out: Payload's own answer about who is asking tells. */
async function isSignedIn(api: string): Promise<boolean> {
  const response = await fetch(`${api}/users/me`, { credentials: 'include', cache: 'no-store' });
  const answer = (await response.json()) as { readonly user?: unknown };
  return answer.user !== undefined && answer.user !== null;
}

function sentenceOf(answer: unknown): string {
  const sentence = firstError(answer)?.message;
  return typeof sentence === 'string' ? sentence : '';
}

function codeOf(answer: unknown): unknown {
  return firstError(answer)?.data?.code;
}

function firstError(answer: unknown) {
  type Errors = readonly { readonly message?: unknown; readonly data?: { readonly code?: unknown } }[];
  return (answer as { readonly errors?: Errors } | null)?.errors?.[0];
}
