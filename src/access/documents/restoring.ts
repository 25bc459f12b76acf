import type { PayloadRequest } from 'payload';

const name = 'restoresVersion';

/** Marks a request whose save brings back the words of a former version, so that the audit trail calls it that. */
export function markRestoring(req: PayloadRequest): void {
  req.context[name] = true;
}

export function isRestoring(req: PayloadRequest): boolean {
  return req.context[name] === true;
}
