import type { Payload } from 'payload';
import { everyPart } from '@/content/shape/every-part.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';

/** Every collection that a field of a document names. Rich text and blocks keep ids of which the database knows nothing. Pure. */
export function collectionsReferredTo({ config }: Pick<Payload, 'config'>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { slug, fields } of [...config.collections, ...config.globals]) {
    // Payload's own locks name every collection; no lock is ever remembered.
    if (slug.startsWith('payload-')) continue;
    for (const part of everyPart(shapeOf(fields)))
      if (part.kind === 'leaf' && 'relationTo' in part.field) for (const name of [part.field.relationTo].flat()) found.add(name);
  }
  return found;
}
