import type { PayloadRequest } from 'payload';
import { reconcile } from '@/publication/reconcile/reconcile.ts';

interface Reviewed {
  readonly req: PayloadRequest;
  readonly kind: string;
  readonly id: string;
}

/** In the transaction, after words that are public already were reviewed: the publication says of each passage whether it was. */
export async function followReview({ req, kind, id }: Reviewed): Promise<void> {
  await reconcile({ payload: req.payload, req, kind, id });
}
