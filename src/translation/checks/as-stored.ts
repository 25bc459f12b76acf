import type { Field } from 'payload';
import { isValues } from '@/content/shared/is-values.ts';
import type { Locale } from '@/languages/locales.ts';
import { blockFields, isLocalized, namedFields } from '@/content/shared/named-fields.ts';
import { rowsOf, type Values } from '../segments/leaves.ts';

interface OneLanguage {
  readonly fields: readonly Field[];
  /** As Payload's operations take it: the value itself in each localized leaf. */
  readonly values: Values;
  readonly locale: Locale;
}

/** What is being saved in one language, in the shape in which documents are stored; the inverse of `inLanguage`. */
export function asStored({ fields, values, locale }: OneLanguage): Values {
  const out: Record<string, unknown> = { ...values };
  for (const field of namedFields(fields)) {
    const value = values[field.name];
    if (value === undefined) continue;
    if (isLocalized(field)) out[field.name] = { [locale]: value };
    else if (field.type === 'group' && isValues(value)) out[field.name] = asStored({ fields: field.fields, values: value, locale });
    else if (field.type === 'array') out[field.name] = rowsOf(value).map((row) => asStored({ fields: field.fields, values: row, locale }));
    else if (field.type === 'blocks')
      out[field.name] = rowsOf(value).map((row) => asStored({ fields: blockFields(field.blocks, row['blockType']), values: row, locale }));
  }
  return out;
}
