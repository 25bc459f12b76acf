import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import type { Locale } from '@/languages/locales.ts';

interface FreeSlugInput {
  payload: Payload;
  req: Partial<PayloadRequest>;
  kind: string;
  id: string | undefined;
  locale: Locale;
  wanted: string;
}

/**
 * The wanted address, or the same with the next free number behind it: unique per language and kind among drafts,
 * published documents and the former addresses of others.
 */
export async function freeSlug(input: FreeSlugInput): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? input.wanted : `${input.wanted}-${number}`;
    if (!(await isTaken({ ...input, wanted: candidate }))) return candidate;
  }
}

async function isTaken({ payload, req, kind, id, locale, wanted }: FreeSlugInput): Promise<boolean> {
  const collection = kind as CollectionSlug;
  const one = { collection, limit: 1, locale, pagination: false, req } as const;
  const others = (path: string): Where[] => (id === undefined ? [] : [{ [path]: { not_equals: id } }]);
  const main = await payload.db.find({ ...one, where: { and: [{ slug: { equals: wanted } }, ...others('id')] } });
  if (main.docs.length > 0) return true;
  const drafts = await payload.db.queryDrafts({ ...one, where: { and: [{ 'version.slug': { equals: wanted } }, ...others('parent')] } });
  if (drafts.docs.length > 0) return true;
  const former = await payload.db.findOne<{ id: string; document: string }>({
    collection: 'slugs',
    where: { key: { equals: `${kind}/${locale}/${wanted}` } },
    req,
  });
  return former !== null && former.document !== id;
}
