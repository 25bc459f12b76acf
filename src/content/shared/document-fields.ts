import type { ArrayField, Field, JSONField } from 'payload';
import { locales, perLocale } from '@/languages/locales.ts';
import { dayAndTime } from './date-forms.ts';
import { formNotes } from './form-notes.ts';
import { initialSourceLocale } from './initial-source-locale.ts';
import { line, passage, rows } from './text-fields.ts';
import { draftsOfCopy, unreviewedInCopy } from './drafts-of-copy.ts';
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
      hooks: { beforeDuplicate: [draftsOfCopy] },
      options: [...locales],
      admin: { position: 'sidebar' },
    },
    {
      name: 'translationState',
      type: 'select',
      localized: true,
      defaultValue: 'reviewed',
      hooks: { beforeDuplicate: [unreviewedInCopy] },
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

type JSONSchema = ReturnType<NonNullable<JSONField['typescriptSchema']>[number]>;

/** A passage by key with what it says where somebody saw it: not marked any more once it says something else. */
const mark: JSONSchema = {
  type: 'object',
  additionalProperties: false,
  properties: { passage: { type: 'string' }, after: { type: 'string' } },
  required: ['passage'],
};

/**
 * A mark on the save at hand, never stored: what the source changes in these passages, by key, concerns no translation; `true` for all of
 * them, as long as none changes more than a typing error does.
 */
export const minorEdit: Field = {
  name: 'minorEdit',
  type: 'json',
  virtual: true,
  defaultValue: false,
  hooks: { afterRead: [() => false] },
  typescriptSchema: [
    () => ({ oneOf: [{ type: 'boolean' }, { type: 'array', items: { oneOf: [{ type: 'string' }, mark] } }, { type: 'null' }] }),
  ],
  admin: { position: 'sidebar', components: { Field: '@/workbench/desk/admin/minor/minor-edit.tsx#MinorEdit' } },
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
