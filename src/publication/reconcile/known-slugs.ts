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
  const { docs } = await payload.db.find<{ id: string; slug: string }>({
    collection: 'slugs',
    where: { and: [{ kind: { equals: kind } }, { document: { equals: id } }, { locale: { equals: locale } }] },
    pagination: false,
    req,
  });
  return docs.map(({ slug }) => slug).sort();
}
