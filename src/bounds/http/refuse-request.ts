import type { Payload } from 'payload';
import { message } from '@/languages/label.ts';
import { noteRefusal } from '../errors/note-refusal.ts';
import { languageOf } from './language-of.ts';

export interface Refused {
  readonly status: number;
  /** A key of the label catalogues. */
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** For programs. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a request that Payload is not shown, in its language and in the shape of Payload's own errors, and notes it. */
export function refuseRequest(
  request: Request,
  payload: Pick<Payload, 'logger'>,
  { status, key, values, data, headers }: Refused,
): Response {
  const text = message(languageOf(request.headers), key, values);
  const about = `${request.method} ${URL.parse(request.url)?.pathname ?? ''}`;
  noteRefusal({ logger: payload.logger, status, kind: String(status), about, message: text });
  const error = { message: text, ...(data === undefined ? {} : { data, extensions: { ...data, statusCode: status } }) };
  return Response.json({ errors: [error] }, { status, headers: { 'cache-control': 'no-store', ...headers } });
}
