import type { PayloadRequest } from 'payload';

const name = 'cameByImport';

/** Tells the hooks of what is saved with this request that its words come from a file. */
export function markImport(req: PayloadRequest): void {
  req.context[name] = true;
}

export function cameByImport(req: PayloadRequest): boolean {
  return req.context[name] === true;
}
