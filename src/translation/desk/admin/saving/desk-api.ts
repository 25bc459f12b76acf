import type { Conflict, Saved, SaveRequest } from '../../desk-contract.ts';
import type { SaveOutcome } from './saver.ts';

/** An answer of the desk's endpoints; what went wrong comes as a sentence for the person. */
export type Answer<T> =
  | { readonly type: 'done'; readonly value: T }
  | { readonly type: 'refused'; readonly status: number; readonly message: string; readonly body: unknown }
  | { readonly type: 'unreachable' }
  | { readonly type: 'signedOut' };

interface Init {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
}

/** Above this many characters a browser may refuse a request that outlives its page (Fetch standard, 64 KiB in flight). */
const mostToOutlive = 30_000;

/** Asks an endpoint below `/api`. Never throws. */
export async function askDesk<T>(api: string, path: string, { method = 'GET', body }: Init = {}): Promise<Answer<T>> {
  const json = body === undefined ? undefined : JSON.stringify(body);
  try {
    const response = await fetch(api + path, {
      method,
      credentials: 'include',
      cache: 'no-store',
      ...(json === undefined
        ? {}
        : { body: json, headers: { 'content-type': 'application/json' }, keepalive: json.length < mostToOutlive }),
    });
    if (response.ok) return { type: 'done', value: (await response.json()) as T };
    if (response.status >= 500) return { type: 'unreachable' };
    if (response.status === 401 || (response.status === 403 && !(await isSignedIn(api)))) return { type: 'signedOut' };
    const answer: unknown = await response.json().catch(() => ({}));
    return { type: 'refused', status: response.status, message: sentenceOf(answer), body: answer };
  } catch {
    return { type: 'unreachable' };
  }
}

/** Saves a passage, in the words of the saver. */
export async function sendSave(api: string, document: string, request: SaveRequest): Promise<SaveOutcome> {
  const answer = await askDesk<Saved>(api, `${document}/save`, { method: 'POST', body: request });
  switch (answer.type) {
    case 'done':
      return { type: 'saved', saved: answer.value };
    case 'refused':
      return answer.status === 409 && isConflict(answer.body)
        ? { type: 'conflict', conflict: answer.body }
        : { type: 'refused', message: answer.message };
    case 'unreachable':
    case 'signedOut':
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
  const errors = (answer as { readonly errors?: readonly { readonly message?: unknown }[] } | null)?.errors;
  const sentence = errors?.[0]?.message;
  return typeof sentence === 'string' ? sentence : '';
}
