import type { Field } from 'payload';
import { defaultLocale, locales } from '@/languages/locales.ts';
import { formNotes } from './form-notes.ts';
import { minorEdit, publicationDates, publishedIn } from './document-fields.ts';

/** What a global shares with documents, so that it is published the same way. */
export const globalFields: Field[] = [
  formNotes,
  { name: 'sourceLocale', type: 'select', required: true, defaultValue: defaultLocale, options: [...locales], admin: { hidden: true } },
  minorEdit,
  ...publicationDates,
  publishedIn,
];
