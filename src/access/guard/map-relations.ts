import type { Block, Field } from 'payload';
import { citation } from '@/content/rich-text/citation.ts';
import { insideOf } from '@/content/shape/rows.ts';
import type { Part, Shape } from '@/content/shape/shape.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { isValues } from '@/content/shared/is-values.ts';

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
  return mapParts(values, shapeOf(fields), keep);
}

function mapParts(values: Readonly<Values>, shape: Shape, keep: Keep): Values {
  const result = { ...values };
  for (const part of shape) {
    const value = values[part.name];
    if (value !== undefined && value !== null) result[part.name] = mapPart(value, part, keep);
  }
  return result;
}

function mapPart(value: unknown, part: Part, keep: Keep): unknown {
  switch (part.kind) {
    case 'leaf': {
      const { field } = part;
      if (field.type === 'relationship' || field.type === 'upload') return mapRelation(value, field, keep);
      return field.type === 'richText' ? mapText(value, keep) : value;
    }
    case 'group':
      return isValues(value) ? mapParts(value, part.inside, keep) : value;
    case 'array':
    case 'blocks':
      return Array.isArray(value)
        ? value.map((row: unknown) => (isValues(row) ? mapParts(row, insideOf(part, row) ?? [], keep) : row))
        : value;
  }
}

function mapRelation(value: unknown, field: { readonly relationTo: string | string[] }, keep: Keep): unknown {
  const isKept = (item: unknown): boolean =>
    typeof field.relationTo === 'string' ? isKeptIn(field.relationTo, item, keep) : isValues(item) && isKeptOf(item, keep);
  if (Array.isArray(value)) return value.filter(isKept);
  return isKept(value) ? value : null;
}

function isKeptIn(collection: string, item: unknown, keep: Keep): boolean {
  const id = isValues(item) && 'id' in item ? item['id'] : item;
  return typeof id === 'string' && keep(collection, id);
}

/** A relation that names its collection. */
function isKeptOf({ relationTo, value }: Values, keep: Keep): boolean {
  return typeof relationTo === 'string' && isKeptIn(relationTo, value, keep);
}

/** Every object in a text that names a document goes, whatever the node it stands in. */
function mapText(value: unknown, keep: Keep): unknown {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => (isHidden(item, keep) ? [] : [mapText(item, keep)]));
  if (!isValues(value) || value instanceof Date) return value;
  const block = inlineBlocks.find(({ slug }) => slug === value['blockType']);
  const own = block === undefined ? value : mapRelations(value, block.fields, keep);
  return Object.fromEntries(Object.entries(own).flatMap(([name, inner]) => (isHidden(inner, keep) ? [] : [[name, mapText(inner, keep)]])));
}

function isHidden(value: unknown, keep: Keep): boolean {
  return isValues(value) && typeof value['relationTo'] === 'string' && !isKeptOf(value, keep);
}
