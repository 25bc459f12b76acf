import type { PayloadRequest } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';

/** A refused question. Named as Payload names its own, because the admin's lists show themselves empty then instead of failing. */
export function queryRefusal(
  req: PayloadRequest,
  key: string,
  values: Readonly<Record<string, string>>,
  data: Readonly<Record<string, unknown>>,
): Error {
  const error = refusal({ req, key, values, status: 400, data });
  error.name = 'QueryError';
  return error;
}
