import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** Does everything or nothing, in the request's transaction, or in one of its own where the request has none. What it throws takes back all. */
export async function inTransaction<T>(req: PayloadRequest, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const begun = await initTransaction(req);
  try {
    const result = await work(req);
    if (begun) await commitTransaction(req);
    return result;
  } catch (error) {
    if (begun) await killTransaction(req);
    throw error;
  }
}
