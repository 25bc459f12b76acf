import type { ArrayField, Field } from 'payload';
import { locales, perLocale } from '@/languages/locales.ts';
import { dayAndTime } from './date-forms.ts';
import { formNotes } from './form-notes.ts';
import { initialSourceLocale } from './initial-source-locale.ts';
import { line, passage, rows } from './text-fields.ts';
import { titleOfCopy } from './title-of-copy.ts';

const derived = { create: () => false, update: () => false };

/**
 * Which languages of this document are public. Written by the publication room alone, in the transaction that writes
 * the publications; the read guard filters on it, since a filter on `_status` cannot (traps 7, 11; pl#17923).
 */
export const publishedIn: Field = {
  name: 'publishedIn',
  type: 'group',
  access: derived,
  admin: { hidden: true },
  fields: Object.values(
    perLocale((locale): Field => ({
      name: locale,
      type: 'checkbox',
      defaultValue: false,
      index: true,
      hooks: { beforeDuplicate: [() => false] },
    })),
  ),
};

/** Fields every document has, whatever its kind: the head of the form and the side panel. */
export function documentFields(body: Field[]): Field[] {
  return [
    formNotes,
    { ...line('title', { required: 'everywhere', maxLength: 300 }), hooks: { beforeDuplicate: [titleOfCopy] } },
    passage('summary', { maxLength: 600 }),
    ...body,
    {
      name: 'slug',
      type: 'text',
      localized: true,
      index: true,
      maxLength: 120,
      hooks: { beforeDuplicate: [() => null] },
      admin: { position: 'sidebar' },
    },
    {
      name: 'sourceLocale',
      type: 'select',
      required: true,
      defaultValue: initialSourceLocale,
      options: [...locales],
      admin: { position: 'sidebar' },
    },
    {
      name: 'translationState',
      type: 'select',
      localized: true,
      defaultValue: 'reviewed',
      options: ['unreviewed', 'reviewed'],
      admin: { position: 'sidebar' },
    },
    {
      name: 'licence',
      type: 'select',
      required: true,
      defaultValue: 'CC-BY-4.0',
      options: ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0', 'CC0-1.0', 'all-rights-reserved'],
      admin: { position: 'sidebar' },
    },
    inSidebar(rows('authors', [{ name: 'name', type: 'text', required: true }])),
    { name: 'partners', type: 'relationship', relationTo: 'partners', hasMany: true, admin: { position: 'sidebar' } },
    plannedTime('publishOn'),
    plannedTime('unpublishOn'),
    minorEdit,
    ...publicationDates,
    publishedIn,
  ];
}

function inSidebar(field: ArrayField): ArrayField {
  return { ...field, admin: { ...field.admin, position: 'sidebar' } };
}

/** A moment at which the house does something by itself with one language; the form says in which time zone it is meant. */
function plannedTime(name: 'publishOn' | 'unpublishOn'): Field {
  return {
    name,
    type: 'date',
    localized: true,
    index: true,
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime', displayFormat: dayAndTime, timeFormat: 'HH:mm' },
      components: { afterInput: ['@/content/admin/time-zone-note.tsx#TimeZoneNote'] },
    },
  };
}

/** A mark on the save at hand, never stored: what the source changes concerns no translation. */
export const minorEdit: Field = {
  name: 'minorEdit',
  type: 'checkbox',
  virtual: true,
  defaultValue: false,
  hooks: { afterRead: [() => false] },
  admin: { position: 'sidebar' },
};

/** When this language was first published and last replaced, set by the publication room as it publishes. */
export const publicationDates: Field[] = [
  {
    name: 'publishedAt',
    type: 'date',
    localized: true,
    access: derived,
    admin: { hidden: true },
    hooks: { beforeDuplicate: [() => null] },
  },
  { name: 'modifiedAt', type: 'date', localized: true, access: derived, admin: { hidden: true }, hooks: { beforeDuplicate: [() => null] } },
];
