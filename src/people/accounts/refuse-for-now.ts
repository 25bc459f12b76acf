import type { APIError, PayloadRequest } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';

interface ForNow {
  readonly req: PayloadRequest;
  /** A key of the label catalogues; its text may say `{seconds}`. */
  readonly key: string;
  readonly status: 429 | 503;
  /** After how many seconds another try makes sense. */
  readonly seconds: number;
}

/** A refusal that says when to come back: in its words, its data and the header Retry-After (RFC 9110, 10.2.3). To be thrown. */
export function refuseForNow({ req, key, status, seconds }: ForNow): APIError {
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('Retry-After', String(seconds));
  return refusal({ req, key, status, values: { seconds: String(seconds) }, data: { retryAfter: seconds } });
}
