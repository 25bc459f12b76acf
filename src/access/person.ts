import { isLocale, type Locale } from '@/languages/locales.ts';
import { type Role, roles } from './roles.ts';

/** What the table of rights asks about somebody. */
export interface Person {
  readonly id: string;
  readonly role: Role;
  readonly languages: readonly Locale[];
  readonly readsDrafts: boolean;
}

/**
 * Narrows Payload's `req.user` to a person. Null for nobody, and for a user without a known role: whoever is unknown has
 * the rights of the public.
 */
export function personOf(user: unknown): Person | null {
  if (typeof user !== 'object' || user === null) return null;
  const { id, role, languages, readsDrafts } = user as Readonly<Record<string, unknown>>;
  const known = roles.find((candidate) => candidate === role);
  if (known === undefined || (typeof id !== 'string' && typeof id !== 'number')) return null;
  return {
    id: String(id),
    role: known,
    languages: Array.isArray(languages) ? languages.filter(isLocale) : [],
    readsDrafts: readsDrafts === true,
  };
}
