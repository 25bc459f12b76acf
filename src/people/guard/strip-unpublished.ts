import type { Block, Field } from 'payload';
import { isLocale, type Locale, locales } from '@/languages/locales.ts';
import { fieldName, isTranslated } from '../documents/field-name.ts';

type Values = Record<string, unknown>;

/** The languages in which a stored document is public; none when that cannot be told. */
export function publicLocales(document: Readonly<Values>): readonly Locale[] {
  const flags = document['publishedIn'];
  if (typeof flags !== 'object' || flags === null) return [];
  return locales.filter((locale) => (flags as Values)[locale] === true);
}

/**
 * A copy of a stored document (all languages in it, as it comes from the database) without any translated value of a
 * language that is not public, at any depth. Text that was published once and withdrawn stays in the database and would
 * otherwise leave (traps 5); a value that is not kept by language is dropped rather than trusted.
 */
export function stripUnpublished<T extends object>(document: T, fields: readonly Field[]): T {
  const stored = document as Values;
  const allowed = publicLocales(stored);
  const status = stored['_status'];
  return {
    ...stripFields(stored, fields, allowed),
    ...(status === undefined ? {} : { _status: byLocale(status, allowed) }),
  } as T;
}

function stripFields(values: Values, fields: readonly Field[], allowed: readonly Locale[]): Values {
  const result = { ...values };
  for (const field of fields) stripField(result, field, allowed);
  return result;
}

function stripField(values: Values, field: Field, allowed: readonly Locale[]): void {
  if (field.type === 'tabs') {
    for (const tab of field.tabs) stripPart(values, fieldName(tab), tab.fields, allowed);
    return;
  }
  const name = fieldName(field);
  if (name === undefined) {
    if ('fields' in field) stripPart(values, undefined, field.fields, allowed);
    return;
  }
  const value = values[name];
  if (value === undefined || value === null) return;
  if (isTranslated(field)) values[name] = byLocale(value, allowed);
  else if (field.type === 'group') stripPart(values, name, field.fields, allowed);
  else if (field.type === 'array') values[name] = stripRows(value, () => field.fields, allowed);
  else if (field.type === 'blocks') values[name] = stripRows(value, (row) => fieldsOfBlock(field.blocks, row), allowed);
}

/** Fields of a group or tab, which lie in an object of its name, or beside the others where it has none. */
function stripPart(values: Values, name: string | undefined, fields: readonly Field[], allowed: readonly Locale[]): void {
  if (name === undefined) for (const field of fields) stripField(values, field, allowed);
  else if (isRecord(values[name])) values[name] = stripFields(values[name], fields, allowed);
}

function stripRows(value: unknown, fieldsOf: (row: Values) => readonly Field[] | undefined, allowed: readonly Locale[]): unknown {
  if (!Array.isArray(value)) return [];
  return value.flatMap((row: unknown) => {
    const fields = isRecord(row) ? fieldsOf(row) : undefined;
    return isRecord(row) && fields !== undefined ? [stripFields(row, fields, allowed)] : [];
  });
}

function fieldsOfBlock(blocks: readonly Block[], row: Values): readonly Field[] | undefined {
  return blocks.find((block) => block.slug === row['blockType'])?.fields;
}

function byLocale(value: unknown, allowed: readonly Locale[]): Values {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => isLocale(key) && allowed.includes(key)));
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
