import type { Block, Field } from 'payload';
import { blockFields } from '@/content/shared/named-fields.ts';
import { citation } from '@/content/rich-text/citation.ts';
import { fieldName } from '../documents/field-name.ts';

type Values = Record<string, unknown>;

/** Whether a document of a collection, named by a stored document, may stay named. */
export type Keep = (collection: string, id: string) => boolean;

/** Blocks inside lines of text that name documents. */
const inlineBlocks: readonly Block[] = [citation];

/**
 * A copy of a stored document, with every language in it, without the relations that are not to be kept: in fields, rows and
 * blocks, and in rich text, where a link loses its target and keeps its words.
 */
export function mapRelations(values: Readonly<Values>, fields: readonly Field[], keep: Keep): Values {
  const result = { ...values };
  for (const field of fields) mapField(result, field, keep);
  return result;
}

function mapField(values: Values, field: Field, keep: Keep): void {
  if (field.type === 'tabs') {
    for (const tab of field.tabs) mapPart(values, fieldName(tab), tab.fields, keep);
    return;
  }
  const name = fieldName(field);
  if (name === undefined) {
    if ('fields' in field) mapPart(values, undefined, field.fields, keep);
    return;
  }
  const value = values[name];
  if (value === undefined || value === null) return;
  if (field.type === 'relationship' || field.type === 'upload') values[name] = mapRelation(value, field, keep);
  else if (field.type === 'richText') values[name] = mapText(value, keep);
  else if (field.type === 'group') mapPart(values, name, field.fields, keep);
  else if (field.type === 'array') values[name] = mapRows(value, () => field.fields, keep);
  else if (field.type === 'blocks') values[name] = mapRows(value, (row) => blockFields(field.blocks, row['blockType']), keep);
}

function mapPart(values: Values, name: string | undefined, fields: readonly Field[], keep: Keep): void {
  if (name === undefined) for (const field of fields) mapField(values, field, keep);
  else if (isRecord(values[name])) values[name] = mapRelations(values[name], fields, keep);
}

function mapRows(value: unknown, fieldsOf: (row: Values) => readonly Field[], keep: Keep): unknown {
  return Array.isArray(value) ? value.map((row: unknown) => (isRecord(row) ? mapRelations(row, fieldsOf(row), keep) : row)) : value;
}

function mapRelation(value: unknown, field: { readonly relationTo: string | string[] }, keep: Keep): unknown {
  const isKept = (item: unknown): boolean =>
    typeof field.relationTo === 'string' ? isKeptIn(field.relationTo, item, keep) : isRecord(item) && isKeptOf(item, keep);
  if (Array.isArray(value)) return value.filter(isKept);
  return isKept(value) ? value : null;
}

function isKeptIn(collection: string, item: unknown, keep: Keep): boolean {
  const id = isRecord(item) && 'id' in item ? item['id'] : item;
  return typeof id === 'string' && keep(collection, id);
}

/** A relation that names its collection. */
function isKeptOf({ relationTo, value }: Values, keep: Keep): boolean {
  return typeof relationTo === 'string' && isKeptIn(relationTo, value, keep);
}

/** Every object in a text that names a document goes, whatever the node it stands in. */
function mapText(value: unknown, keep: Keep): unknown {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => (isHidden(item, keep) ? [] : [mapText(item, keep)]));
  if (!isRecord(value) || value instanceof Date) return value;
  const block = inlineBlocks.find(({ slug }) => slug === value['blockType']);
  const own = block === undefined ? value : mapRelations(value, block.fields, keep);
  return Object.fromEntries(Object.entries(own).flatMap(([name, inner]) => (isHidden(inner, keep) ? [] : [[name, mapText(inner, keep)]])));
}

function isHidden(value: unknown, keep: Keep): boolean {
  return isRecord(value) && typeof value['relationTo'] === 'string' && !isKeptOf(value, keep);
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
