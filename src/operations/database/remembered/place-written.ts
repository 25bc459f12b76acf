import type { Arguments } from '../transactions.ts';
import { globalPlace } from './global-place.ts';

/**
 * The place that a write is about: a collection, or a global; undefined where it may change any document. Deleting what others refer to
 * changes these too, since the database takes the reference out of them.
 *
 * @param referredTo collections that a document may refer to
 */
export function placeWritten(method: string, args: Arguments, referredTo: () => ReadonlySet<string>): string | undefined {
  const { collection, collectionSlug, global, globalSlug, slug } = args as Readonly<Record<string, unknown>>;
  const written = collection ?? collectionSlug;
  if (typeof written === 'string') return method.startsWith('delete') && referredTo().has(written) ? undefined : written;
  const own = global ?? globalSlug ?? slug;
  return typeof own === 'string' ? globalPlace(own) : undefined;
}
