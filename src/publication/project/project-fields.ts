import type { Field } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import type { Origin, Ref } from '../record/passage.ts';
import { systemFields } from '../record/system-fields.ts';
import { asId, asRef } from './project-inline.ts';
import { projectRichText } from './project-rich-text.ts';

/** Where a passage may come from, the wanted language first, then the fallbacks; only published languages stand here. */
export interface Chain {
  readonly locales: readonly { readonly locale: Locale; readonly origin: Origin }[];
}

type Values = Readonly<Record<string, unknown>>;

/**
 * A stored document's fields, with every language in each localized leaf, as the public reads them in one language.
 * The types of the result are written by `contentType`; both walk the same cases. Absent values are left out.
 */
export function projectFields(fields: readonly Field[], values: Values, chain: Chain, top = false): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const field of fields) {
    if (field.type === 'row' || field.type === 'collapsible') Object.assign(result, projectFields(field.fields, values, chain, top));
    else if (field.type === 'tabs') for (const tab of field.tabs) Object.assign(result, projectFields(tab.fields, values, chain, top));
    else if ('name' in field && !(top && systemFields.has(field.name))) {
      const value = projectValue(field, values[field.name], chain);
      if (value !== undefined) result[field.name] = value;
    }
  }
  return result;
}

/** One localized line, or undefined where no language of the chain has it. */
export function projectText(value: unknown, chain: Chain): unknown {
  return localized(value, chain, (own) => (typeof own === 'string' && own.trim() !== '' ? { text: own } : undefined));
}

function projectValue(field: Field, value: unknown, chain: Chain): unknown {
  if (value === undefined || value === null) return undefined;
  switch (field.type) {
    case 'richText':
      return localized(value, chain, (own) => {
        const nodes = projectRichText(own);
        return nodes === undefined ? undefined : { nodes };
      });
    case 'text':
      if (field.localized === true && field.hasMany === true) return localized(value, chain, textList);
      return field.localized === true ? projectText(value, chain) : present(value);
    case 'textarea':
      return field.localized === true ? projectText(value, chain) : present(value);
    case 'relationship':
    case 'upload':
      return projectRelation(field, value);
    case 'group':
      return isValues(value) ? nonEmpty(projectFields(field.fields, value, chain)) : undefined;
    case 'array':
      return projectRows(value, (row) => projectFields(field.fields, row, chain));
    case 'blocks':
      return projectRows(value, (row) => {
        const block = field.blocks.find((candidate) => candidate.slug === row['blockType']);
        return block === undefined ? undefined : { type: block.slug, ...projectFields(block.fields, row, chain) };
      });
    case 'ui':
    case 'join':
      return undefined;
    default:
      return present(value);
  }
}

function localized(value: unknown, chain: Chain, take: (own: unknown) => object | undefined): object | undefined {
  if (!isValues(value)) return undefined;
  for (const { locale, origin } of chain.locales) {
    const taken = take(value[locale]);
    if (taken !== undefined) return { ...taken, lang: locale, origin };
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

function projectRows(value: unknown, project: (row: Values) => object | undefined): object[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const rows = value.filter(isValues).flatMap((row) => {
    const projected = project(row);
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

/** True for a plain object with named values. */
export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
