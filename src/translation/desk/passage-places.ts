import type { Field } from 'payload';
import { isValues } from '@/content/shared/is-values.ts';
import { labelIn } from '@/content/shared/label-in.ts';
import { blockFields, isLocalized, type NamedField, namedFields } from '@/content/shared/named-fields.ts';
import { hasLabel, message } from '@/languages/label.ts';
import type { Locale } from '@/languages/locales.ts';
import { rowId, rowsOf, type Values } from '../segments/leaves.ts';
import { inLocale } from '../segments/pair-passages.ts';

/** Where a passage stands, for a person to read. */
export interface PassagePlace {
  /** `Section 2 › Comparison of steps › Definition`, in the person's language. */
  readonly place: string;
  /** The heading of the outermost row it stands in, in the source language; empty outside of rows and where there is none. */
  readonly section: string;
}

interface PlacesInput {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly sourceLocale: Locale;
  /** The person's. */
  readonly language: string;
}

/** The places of all leaves of a document, by the first part of a segment's key (before `#`). */
export function passagePlaces({ fields, values, sourceLocale, language }: PlacesInput): ReadonlyMap<string, PassagePlace> {
  const places = new Map<string, PassagePlace>();
  const visit = ({ fields: level, values: holder, key, names, section }: Level): void => {
    for (const field of namedFields(level)) {
      const at = key === '' ? field.name : `${key}.${field.name}`;
      const value = holder[field.name];
      if (isLocalized(field)) places.set(at, { place: [...names, fieldName(field, language)].join(' › '), section });
      else if (field.type === 'group')
        visit({
          fields: field.fields,
          values: isValues(value) ? value : {},
          key: at,
          names: [...names, fieldName(field, language)],
          section,
        });
      else if (field.type === 'array' || field.type === 'blocks') {
        for (const [index, row] of rowsOf(value).entries()) {
          const inner = field.type === 'array' ? field.fields : blockFields(field.blocks, row['blockType']);
          const name = field.type === 'array' ? `${rowName(field, language)} ${String(index + 1)}` : blockName(row, language);
          const heading = names.length === 0 ? headingOf(row, sourceLocale) : section;
          visit({ fields: inner, values: row, key: `${at}.${rowId(row, index)}`, names: [...names, name], section: heading });
        }
      }
    }
  };
  visit({ fields, values, key: '', names: [], section: '' });
  return places;
}

interface Level {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly key: string;
  readonly names: readonly string[];
  readonly section: string;
}

function fieldName(field: NamedField, language: string): string {
  return labelIn('label' in field ? field.label : undefined, language) ?? field.name;
}

function rowName(field: NamedField & { readonly type: 'array' }, language: string): string {
  return labelIn(field.labels?.singular, language) ?? fieldName(field, language);
}

function blockName(row: Values, language: string): string {
  const slug = String(row['blockType']);
  return hasLabel(`block.${slug}.one`) ? message(language, `block.${slug}.one`) : slug;
}

/** Rows that stand for a part of the text are headed by one of these. */
const headings = ['heading', 'title', 'name'];

function headingOf(row: Values, sourceLocale: Locale): string {
  for (const name of headings) {
    const text = inLocale(row[name], sourceLocale);
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return '';
}
