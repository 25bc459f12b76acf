import type { Field } from 'payload';
import { isValues } from '@/content/shared/is-values.ts';
import { insideOf, rowId } from '@/content/shape/rows.ts';
import type { LeafPart, Part, Shape } from '@/content/shape/shape.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import type { Ref } from '../record/passage.ts';
import { systemFields } from '../record/system-fields.ts';
import type { Chain } from './chain.ts';
import { asId, asRef } from './project-inline.ts';
import { projectRichText } from './project-rich-text.ts';

type Values = Readonly<Record<string, unknown>>;

interface FieldsInput {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly chain: Chain;
}

/**
 * A stored document's fields, with every language in each localized leaf, as the public reads them in one language; without the system's.
 * The types of the result are written by `contentType`; both walk the same cases. Absent values are left out.
 */
export function projectFields({ fields, values, chain }: FieldsInput): Record<string, unknown> {
  const own = shapeOf(fields).filter(({ name }) => !systemFields.has(name));
  return projectParts({ shape: own, values, chain, at: '' });
}

interface Level {
  readonly shape: Shape;
  readonly values: Values;
  readonly chain: Chain;
  /** Keys of what stands above, as in a segment's key; empty for the document itself. */
  readonly at: string;
}

function projectParts({ shape, values, chain, at }: Level): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const part of shape) {
    const key = at === '' ? part.name : `${at}.${part.name}`;
    const value = projectPart({ part, value: values[part.name], chain, key });
    if (value !== undefined) result[part.name] = value;
  }
  return result;
}

interface Localized {
  readonly value: unknown;
  readonly chain: Chain;
  readonly key: string;
}

/** One localized line, or undefined where no language of the chain has it. */
export function projectText(input: Localized): unknown {
  return localized(input, (own) => (typeof own === 'string' && own.trim() !== '' ? { text: own } : undefined));
}

function projectPart({ part, value, chain, key }: Localized & { readonly part: Part }): unknown {
  if (value === undefined || value === null) return undefined;
  switch (part.kind) {
    case 'leaf':
      return projectLeaf({ part, value, chain, key });
    case 'group':
      return isValues(value) ? nonEmpty(projectParts({ shape: part.inside, values: value, chain, at: key })) : undefined;
    case 'array':
      return projectRows(value, key, (row, at) => projectParts({ shape: part.inside, values: row, chain, at }));
    case 'blocks':
      return projectRows(value, key, (row, at) => {
        const inside = insideOf(part, row);
        return inside === undefined ? undefined : { type: row['blockType'], ...projectParts({ shape: inside, values: row, chain, at }) };
      });
  }
}

function projectLeaf({ part: { field, localized: hasLanguages }, value, chain, key }: Localized & { readonly part: LeafPart }): unknown {
  switch (field.type) {
    case 'richText':
      return projectRichText({ value, chain, key });
    case 'text':
      if (hasLanguages && field.hasMany === true) return localized({ value, chain, key }, textList);
      return hasLanguages ? projectText({ value, chain, key }) : present(value);
    case 'textarea':
      return hasLanguages ? projectText({ value, chain, key }) : present(value);
    case 'relationship':
    case 'upload':
      return projectRelation(field, value);
    default:
      return present(value);
  }
}

function localized({ value, chain, key }: Localized, take: (own: unknown) => object | undefined): object | undefined {
  if (!isValues(value)) return undefined;
  for (const [index, { locale, origin }] of chain.locales.entries()) {
    const taken = take(value[locale]);
    if (taken !== undefined) return { ...taken, lang: locale, origin: index === 0 ? (chain.origins.get(key) ?? origin) : origin };
  }
  return undefined;
}

function textList(own: unknown): object | undefined {
  const texts = Array.isArray(own) ? own.filter((text): text is string => typeof text === 'string' && text.trim() !== '') : [];
  return texts.length > 0 ? { texts } : undefined;
}

function projectRelation(field: { relationTo: string | string[]; hasMany?: boolean | undefined }, value: unknown): Ref | Ref[] | undefined {
  const one = (item: unknown): Ref | undefined => {
    if (Array.isArray(field.relationTo)) return asRef(item);
    const id = asId(item);
    return id === undefined ? undefined : { kind: field.relationTo, id };
  };
  if (field.hasMany !== true) return one(value);
  const refs = Array.isArray(value) ? value.flatMap((item) => one(item) ?? []) : [];
  return refs.length > 0 ? refs : undefined;
}

function projectRows(value: unknown, key: string, project: (row: Values, at: string) => object | undefined): object[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const rows = value.filter(isValues).flatMap((row, index) => {
    const projected = project(row, `${key}.${rowId(row, index)}`);
    return projected === undefined ? [] : [{ id: asId(row['id']) ?? '', ...projected }];
  });
  return rows.length > 0 ? rows : undefined;
}

function present(value: unknown): unknown {
  return value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

function nonEmpty(values: Record<string, unknown>): Record<string, unknown> | undefined {
  return Object.keys(values).length > 0 ? values : undefined;
}
