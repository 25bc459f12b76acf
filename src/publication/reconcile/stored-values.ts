import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import type { Source } from '../project/source.ts';

/**
 * The main document as the database holds it: every language in each localized leaf, relations as ids, no hooks and no
 * access rules in between. What was last published stands here; drafts live in versions.
 * @returns undefined when there is no such document.
 */
export async function storedValues({
  payload,
  req,
  source,
  id,
}: {
  payload: Payload;
  req?: Partial<PayloadRequest>;
  source: Source;
  id: string;
}): Promise<Readonly<Record<string, unknown>> | undefined> {
  const inTransaction = req === undefined ? {} : { req };
  const found: unknown =
    source.type === 'global'
      ? await payload.db.findGlobal({ slug: source.kind, ...inTransaction })
      : await payload.db.findOne({ collection: source.kind as CollectionSlug, where: { id: { equals: id } }, ...inTransaction });
  return typeof found === 'object' && found !== null && Object.keys(found).length > 0 ? { ...found } : undefined;
}
