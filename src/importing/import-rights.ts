import type { Locale } from '@/languages/locales.ts';
import type { Person } from '@/access/person.ts';
import { may } from '@/access/rights.ts';

/** Whether somebody may make a new document out of a file in this language. */
export function mayImportNew(user: Person | null, locale: Locale): boolean {
  return may({ user, operation: 'create', locale, sourceLocale: locale });
}

/** Whether somebody may import in this language at all: as a new document, or as the translation of one that is there. */
export function mayImport(user: Person | null, locale: Locale): boolean {
  return mayImportNew(user, locale) || may({ user, operation: 'updateText', locale });
}
