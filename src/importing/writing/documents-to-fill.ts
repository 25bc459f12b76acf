import type { Payload, TypedUser, Where } from 'payload';
import { titleIn } from '@/content/shared/title-in.ts';
import { isLocale, type Locale, locales } from '@/languages/locales.ts';
import { personOf } from '@/access/person.ts';
import { may } from '@/access/rights.ts';
import type { ImportCollection } from '../import-kinds.ts';
import type { Report } from '../report/report.ts';

/** As many as a person can look through in a menu; the alike and the newest are among them. */
const most = 200;

interface Asking {
  readonly payload: Payload;
  readonly user: TypedUser;
  readonly collection: ImportCollection;
  /** The language of the text to come. */
  readonly locale: Locale;
  readonly alike: Report['alike'];
}

/**
 * The documents whose text in a language this person may write, so that a file can be laid over one of them: those that may be the same
 * one first, then the others, the last changed first; each by its title in its source language.
 */
export async function documentsToFill({ payload, user, collection, locale, alike }: Asking): Promise<{ id: string; title: string }[]> {
  const person = personOf(user);
  const sources = locales.filter((sourceLocale) => may({ user: person, operation: 'updateText', locale, sourceLocale }));
  if (sources.length === 0) return [];
  const ids = alike.map(({ id }) => id);
  const read = async (where: Where, limit: number) => {
    const { docs } = await payload.find({
      collection,
      where: { and: [{ sourceLocale: { in: sources } }, where] },
      // Every language at once, since each document's title is wanted in another one.
      locale: 'all',
      draft: true,
      depth: 0,
      limit,
      sort: '-updatedAt',
      select: { title: true, sourceLocale: true },
      user,
      overrideAccess: false,
    });
    return docs.map(({ id, title, sourceLocale }) => ({
      id,
      title: (isLocale(sourceLocale) ? titleIn({ title }, sourceLocale) : undefined) ?? '',
    }));
  };
  const first = ids.length === 0 ? [] : await read({ id: { in: ids } }, most);
  const others = await read(ids.length === 0 ? {} : { id: { not_in: ids } }, most - first.length);
  return [...first, ...others];
}
