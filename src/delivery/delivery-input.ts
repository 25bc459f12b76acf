import type { Library } from '@/publication/store/library.ts';
import type { PublicationStore } from '@/publication/store/publication-store.ts';

/** What the routes need: the library, and for the feed the database. */
export interface DeliveryInput {
  readonly library: Library;
  readonly store: PublicationStore;
}
