import type { Payload, PayloadRequest } from 'payload';
import type { Locale } from '@/languages/locales.ts';

interface Place {
  readonly payload: Payload;
  readonly req: PayloadRequest;
  readonly kind: string;
  readonly id: string;
  readonly locale: Locale;
}

/** Every address that a document has or had in a language, from the register of addresses, in alphabetical order. */
export async function knownSlugs({ payload, req, kind, id, locale }: Place): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string; slug: string; locale: string }>({
    collection: 'slugs',
    // Of all languages at once: within a transaction the next one is not asked for again.
    where: { and: [{ kind: { equals: kind } }, { document: { equals: id } }] },
    pagination: false,
    req,
  });
  return docs.flatMap((row) => (row.locale === locale ? [row.slug] : [])).sort();
}
