import type { Payload, Where } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import { makeSlug } from '@/content/shared/slug.ts';
import type { ImportCollection } from '../import-kinds.ts';

interface Finding {
  readonly payload: Payload;
  readonly collection: ImportCollection;
  readonly locale: Locale;
  readonly title: string;
  readonly number: unknown;
}

/** Documents of the kind that may be the same one: with the same number, title or address, drafts among them. */
export async function findAlike({ payload, collection, locale, title, number }: Finding): Promise<{ id: string; title: string }[]> {
  const same: Where[] = [{ title: { equals: title } }, { slug: { equals: makeSlug(title, locale) } }];
  if (typeof number === 'number' && collection === 'chapters') same.push({ number: { equals: number } });
  const { docs } = await payload.find({
    collection,
    where: { or: same },
    locale,
    draft: true,
    depth: 0,
    limit: 10,
    select: { title: true },
  });
  return docs.map((doc) => ({ id: doc.id, title: typeof doc.title === 'string' ? doc.title : '' }));
}
