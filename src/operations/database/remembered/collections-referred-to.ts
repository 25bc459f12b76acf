import type { Field, Payload } from 'payload';

/** Every collection that a field of a document names. Rich text and blocks keep ids of which the database knows nothing. Pure. */
export function collectionsReferredTo({ config }: Pick<Payload, 'config'>): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (fields: readonly Field[]): void => {
    for (const field of fields) {
      if ('relationTo' in field) for (const slug of [field.relationTo].flat()) found.add(slug);
      if ('fields' in field) collect(field.fields);
      if (field.type === 'tabs') for (const tab of field.tabs) collect(tab.fields);
      if (field.type === 'blocks') for (const block of field.blocks) collect(block.fields);
    }
  };
  // Payload's own locks name every collection; no lock is ever remembered.
  for (const { slug, fields } of [...config.collections, ...config.globals]) if (!slug.startsWith('payload-')) collect(fields);
  return found;
}
