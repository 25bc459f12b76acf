import type { PayloadRequest } from 'payload';
import { isLocale, type Locale } from '@/languages/locales.ts';
import { type Person, personOf } from '@/access/person.ts';
import { maySeeDesk } from '../desk/desk-rights.ts';

/** Somebody who works here. */
export interface Colleague extends Person {
  readonly name: string;
  readonly email: string;
  /** In which they read the admin and letters; undefined where they never said. */
  readonly language: Locale | undefined;
  readonly dailyLetter: boolean;
}

/** The people who work here, all or some by their ids, by name. Their accounts are open to administrators only, so only names may leave. */
export async function staff(req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>, ids?: readonly string[]): Promise<Colleague[]> {
  if (ids?.length === 0) return [];
  const { docs } = await req.payload.db.find<StoredUser>({
    collection: 'users',
    // Chosen below and not by the database: MongoDB fails on what cannot be an id, and ids come from whoever writes a comment.
    where: { role: { not_equals: 'reader' } },
    sort: 'name',
    pagination: false,
    req,
  });
  return docs.flatMap((user): Colleague[] => {
    const person = personOf(user);
    if (!maySeeDesk(person) || ids?.includes(person.id) === false) return [];
    const { name, email, language, dailyLetter } = user;
    return [
      { ...person, name: name ?? '', email, language: isLocale(language) ? language : undefined, dailyLetter: dailyLetter !== false },
    ];
  });
}

interface StoredUser {
  readonly id: string;
  readonly name?: string | null;
  readonly email: string;
  readonly language?: unknown;
  readonly dailyLetter?: boolean | null;
}
