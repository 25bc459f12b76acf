import type { Payload, PayloadRequest } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import type { PublicationRow } from './publication-row.ts';

/** A document's rows of the feed, published and tombstones, by language. */
export async function readPublicationRows({
  payload,
  req,
  kind,
  id,
}: {
  payload: Payload;
  req: Partial<PayloadRequest>;
  kind: string;
  id: string;
}): Promise<Map<Locale, PublicationRow>> {
  const { docs } = await payload.db.find<PublicationRow>({
    collection: 'publications',
    where: { and: [{ document: { equals: id } }, { kind: { equals: kind } }] },
    pagination: false,
    req,
  });
  return new Map(docs.map((row) => [row.locale, row]));
}
