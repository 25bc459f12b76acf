import type { Payload, Where } from 'payload';
import { isLocale, type Locale } from '@/languages/locales.ts';
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
    select: { title: true, sourceLocale: true },
  });
  return Promise.all(
    docs.map(async (doc) => {
      if (doc.title || !isLocale(doc.sourceLocale)) return { id: doc.id, title: doc.title };
      // Not translated yet: people know it by its first title.
      const source = await payload.findByID({
        collection,
        id: doc.id,
        locale: doc.sourceLocale,
        draft: true,
        depth: 0,
        select: { title: true },
      });
      return { id: doc.id, title: source.title };
    }),
  );
}
