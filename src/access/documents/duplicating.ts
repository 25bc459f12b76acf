import type { PayloadRequest } from 'payload';

const name = 'duplicateOf';

/** Notes of which document a new one is the copy, for the hooks that follow; undefined for one that is no copy. */
export function markDuplicating(req: PayloadRequest, id: string | undefined): void {
  req.context[name] = id;
}

/** The document that is being copied with this request. */
export function duplicateOf(req: PayloadRequest): string | undefined {
  const id = req.context[name];
  return typeof id === 'string' ? id : undefined;
}
