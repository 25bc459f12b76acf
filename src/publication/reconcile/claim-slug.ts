import type { Payload, PayloadRequest } from 'payload';
import type { Publication } from '../record/publication.ts';
import { knownSlugs } from './known-slugs.ts';

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
  const known = await knownSlugs({ payload, req, kind, id, locale });
  if (!known.includes(slug)) {
    const taken = await payload.db.findOne<{ id: string }>({ collection: 'slugs', where: { key: { equals: key } }, req });
    if (taken === null)
      await payload.db.create({ collection: 'slugs', data: { key, kind, locale, slug, document: id }, req, returning: false });
    else await payload.db.updateOne({ collection: 'slugs', id: taken.id, data: { document: id }, req, returning: false });
  }
  return known.filter((former) => former !== slug);
}
