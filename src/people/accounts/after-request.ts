import type { PayloadRequest } from 'payload';

/** How a request ended. */
export type Outcome = { readonly error: unknown } | { readonly response: Response };

type Deed = (outcome: Outcome) => void | Promise<void>;

const key = 'accounts.afterRequest';

/**
 * Runs an endpoint and then, whatever became of it, what its hooks have left to be done: Payload has hooks before and
 * after its operations, and none for those that fail.
 */
export async function withAfterRequest(req: PayloadRequest, run: () => Promise<Response>): Promise<Response> {
  const deeds: Deed[] = [];
  req.context[key] = deeds;
  const outcome = await run().then(
    (response): Outcome => ({ response }),
    (error: unknown): Outcome => ({ error }),
  );
  // The last that was taken is given back first.
  for (const deed of deeds.reverse()) await deed(outcome);
  if ('error' in outcome) throw outcome.error;
  return outcome.response;
}

/** @returns false outside of such an endpoint, as for scripts, whose deeds nobody counts */
export function afterRequest(req: PayloadRequest, deed: Deed): boolean {
  const deeds = req.context[key];
  if (!Array.isArray(deeds)) return false;
  (deeds as Deed[]).push(deed);
  return true;
}
