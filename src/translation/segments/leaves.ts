import type { Field, RichTextField, TextareaField, TextField } from 'payload';
import { isValues } from '@/content/shared/is-values.ts';
import { blockFields, isLocalized, namedFields } from '@/content/shared/named-fields.ts';

export type Values = Readonly<Record<string, unknown>>;

/** One localized leaf of a document that is to be translated. */
export interface Leaf {
  /** Names of fields and ids of rows, so that it stays the same wherever the row stands: `sections.ROW.blocks.ROW.body`. */
  readonly key: string;
  /** Names of fields alone, blocks by their slug: `['sections', 'blocks', 'prose', 'body']`. */
  readonly path: readonly string[];
  readonly field: TextField | TextareaField | RichTextField;
  /** What the values hold there: an object by language in a stored document, the text itself in one of one language. */
  readonly value: unknown;
  /** Where it stands, to be written back. */
  readonly holder: Values;
}

/** All leaves in the order of the document. Pure; rows without an id count by their place. */
export function leavesOf(fields: readonly Field[], values: Values): Leaf[] {
  return level({ fields, values, key: '', path: [] });
}

interface Level {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly key: string;
  readonly path: readonly string[];
}

function level({ fields, values, key, path }: Level): Leaf[] {
  return namedFields(fields).flatMap((field): Leaf[] => {
    const at = key === '' ? field.name : `${key}.${field.name}`;
    const along = [...path, field.name];
    const value = values[field.name];
    if (isLocalized(field)) return isTranslatable(field) ? [{ key: at, path: along, field, value, holder: values }] : [];
    switch (field.type) {
      case 'group':
        return level({ fields: field.fields, values: isValues(value) ? value : {}, key: at, path: along });
      case 'array':
        return rowsOf(value).flatMap((row, index) =>
          level({ fields: field.fields, values: row, key: `${at}.${rowId(row, index)}`, path: along }),
        );
      case 'blocks':
        return rowsOf(value).flatMap((row, index) => {
          const slug = row['blockType'];
          const inner = blockFields(field.blocks, slug);
          return level({ fields: inner, values: row, key: `${at}.${rowId(row, index)}`, path: [...along, String(slug)] });
        });
      default:
        return [];
    }
  });
}

/**
 * Text that says the same in every language. The slug follows from the title, and lists of words (a term's variants) are each language's own.
 */
export function isTranslatable(field: { readonly type: string; readonly name: string }): field is Leaf['field'] {
  if (field.name === 'slug') return false;
  if (field.type === 'text') return !('hasMany' in field && field.hasMany === true);
  return field.type === 'textarea' || field.type === 'richText';
}

export function rowId(row: Values, index: number): string {
  return typeof row['id'] === 'string' && row['id'] !== '' ? row['id'] : `~${String(index)}`;
}

export function rowsOf(value: unknown): Values[] {
  return Array.isArray(value) ? value.filter(isValues) : [];
}
