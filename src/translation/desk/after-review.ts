import type { PayloadRequest } from 'payload';

/** In the transaction, after words that are public already were reviewed: lets the publication follow. Handed in by the composition root. */
export type AfterReview = (place: { readonly req: PayloadRequest; readonly kind: string; readonly id: string }) => Promise<void>;
