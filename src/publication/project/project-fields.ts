import type { Field } from 'payload';
import { isValues } from '@/content/shared/is-values.ts';
import { rowId } from '@/content/shape/rows.ts';
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
  /** Keys of what stands above, as in a segment's key; absent for the document itself, whose system fields are left out. */
  readonly at?: string;
}

/**
 * A stored document's fields, with every language in each localized leaf, as the public reads them in one language.
 * The types of the result are written by `contentType`; both walk the same cases. Absent values are left out.
 */
export function projectFields(input: FieldsInput): Record<string, unknown> {
  const { fields, values, chain, at } = input;
  const result: Record<string, unknown> = {};
  for (const field of fields) {
    if (field.type === 'row' || field.type === 'collapsible') Object.assign(result, projectFields({ ...input, fields: field.fields }));
    else if (field.type === 'tabs') for (const tab of field.tabs) Object.assign(result, projectFields({ ...input, fields: tab.fields }));
    else if ('name' in field && !(at === undefined && systemFields.has(field.name))) {
      const key = at === undefined ? field.name : `${at}.${field.name}`;
      const value = projectValue({ field, value: values[field.name], chain, key });
      if (value !== undefined) result[field.name] = value;
    }
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

function projectValue({ field, value, chain, key }: Localized & { readonly field: Field }): unknown {
  if (value === undefined || value === null) return undefined;
  switch (field.type) {
    case 'richText':
      return projectRichText({ value, chain, key });
    case 'text':
      if (field.localized === true && field.hasMany === true) return localized({ value, chain, key }, textList);
      return field.localized === true ? projectText({ value, chain, key }) : present(value);
    case 'textarea':
      return field.localized === true ? projectText({ value, chain, key }) : present(value);
    case 'relationship':
    case 'upload':
      return projectRelation(field, value);
    case 'group':
      return isValues(value) ? nonEmpty(projectFields({ fields: field.fields, values: value, chain, at: key })) : undefined;
    case 'array':
      return projectRows(value, key, (row, at) => projectFields({ fields: field.fields, values: row, chain, at }));
    case 'blocks':
      return projectRows(value, key, (row, at) => {
        const block = field.blocks.find((candidate) => candidate.slug === row['blockType']);
        return block === undefined ? undefined : { type: block.slug, ...projectFields({ fields: block.fields, values: row, chain, at }) };
      });
    case 'ui':
    case 'join':
      return undefined;
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
