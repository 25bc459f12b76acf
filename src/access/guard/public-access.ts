import type { Where } from 'payload';
import { isLocale, locales } from '@/languages/locales.ts';

/**
 * What the public may read, as a filter: documents that are public in the language asked for, or in any where all were
 * asked for. Which text of them leaves is decided by `stripUnpublished`.
 */
export function publicAccess(locale: string | null | undefined): Where {
  if (isLocale(locale)) return { [`publishedIn.${locale}`]: { equals: true } };
  return { or: locales.map((code) => ({ [`publishedIn.${code}`]: { equals: true } })) };
}
