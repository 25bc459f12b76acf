import type { Payload } from 'payload';
import type { Library } from '@/publication/store/library.ts';

/** What the routes need: the library, and for the feed the database. */
export interface DeliveryInput {
  readonly library: Library;
  readonly payload: Payload;
}
