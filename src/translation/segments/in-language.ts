import type { Field } from 'payload';
import { isValues } from '@/content/shared/is-values.ts';
import type { Locale } from '@/languages/locales.ts';
import { blockFields, isLocalized, namedFields } from '@/content/shared/named-fields.ts';
import { rowsOf, type Values } from './leaves.ts';

/**
 * A stored document as one language sees it: each localized leaf is its value in that language, or null. The shape that Payload's
 * operations take and give; rows keep their ids.
 */
export function inLanguage({
  fields,
  values,
  locale,
}: {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly locale: Locale;
}): Values {
  const out: Record<string, unknown> = {};
  for (const key of ['id', 'blockType', 'blockName']) if (values[key] !== undefined) out[key] = values[key];
  for (const field of namedFields(fields)) {
    const value = values[field.name];
    if (isLocalized(field)) out[field.name] = (isValues(value) ? value[locale] : undefined) ?? null;
    else if (value === undefined) continue;
    else if (field.type === 'group') out[field.name] = inLanguage({ fields: field.fields, values: isValues(value) ? value : {}, locale });
    else if (field.type === 'array')
      out[field.name] = rowsOf(value).map((row) => inLanguage({ fields: field.fields, values: row, locale }));
    else if (field.type === 'blocks')
      out[field.name] = rowsOf(value).map((row) =>
        inLanguage({ fields: blockFields(field.blocks, row['blockType']), values: row, locale }),
      );
    else out[field.name] = value;
  }
  return out;
}
