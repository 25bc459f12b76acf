import type { Payload, PayloadRequest } from 'payload';
import type { Publication } from '../record/publication.ts';

interface SlugRow {
  readonly id: string;
  readonly slug: string;
  readonly document: string;
}

/**
 * Notes the publication's address in the register of addresses.
 * @returns the addresses this document had before in this language, in alphabetical order.
 */
export async function claimSlug({
  payload,
  req,
  publication,
}: {
  payload: Payload;
  req: PayloadRequest;
  publication: Publication;
}): Promise<string[]> {
  const { kind, id, locale, slug } = publication;
  const key = `${kind}/${locale}/${slug}`;
  const { docs } = await payload.db.find<SlugRow>({
    collection: 'slugs',
    where: { and: [{ kind: { equals: kind } }, { document: { equals: id } }, { locale: { equals: locale } }] },
    pagination: false,
    req,
  });
  if (!docs.some((row) => row.slug === slug)) {
    const taken = await payload.db.findOne<SlugRow & { id: string }>({ collection: 'slugs', where: { key: { equals: key } }, req });
    if (taken === null)
      await payload.db.create({ collection: 'slugs', data: { key, kind, locale, slug, document: id }, req, returning: false });
    else await payload.db.updateOne({ collection: 'slugs', id: taken.id, data: { document: id }, req, returning: false });
  }
  return docs
    .map((row) => row.slug)
    .filter((former) => former !== slug)
    .sort();
}
