import type { Field, RichTextField, TextareaField, TextField } from 'payload';
import type { Values } from '@/content/shape/rows.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { type Step, visit } from '@/content/shape/visit.ts';

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
  const leaves: Leaf[] = [];
  for (const { part, value, holder, steps, key } of visit(shapeOf(fields), values)) {
    const { field, localized, name } = part;
    if (localized && isTranslatable(field)) leaves.push({ key, path: [...steps.flatMap(namesOf), name], field, value, holder });
  }
  return leaves;
}

function namesOf({ part, row }: Step): readonly string[] {
  return part.kind === 'blocks' ? [part.name, String(row?.['blockType'])] : [part.name];
}

/**
 * Text that says the same in every language. The slug follows from the title, and lists of words (a term's variants) are each language's own.
 */
export function isTranslatable(field: { readonly type: string; readonly name: string }): field is Leaf['field'] {
  if (field.name === 'slug') return false;
  if (field.type === 'text') return !('hasMany' in field && field.hasMany === true);
  return field.type === 'textarea' || field.type === 'richText';
}
