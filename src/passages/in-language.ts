import type { Field } from 'payload';
import { insideOf, rowsOf, type Values } from '@/content/shape/rows.ts';
import type { Shape } from '@/content/shape/shape.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { isValues } from '@/content/shared/is-values.ts';
import type { Locale } from '@/languages/locales.ts';

interface InLanguage {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly locale: Locale;
}

/**
 * A stored document as one language sees it: each localized leaf is its value in that language, or null. The shape that Payload's
 * operations take and give; rows keep their ids.
 */
export function inLanguage({ fields, values, locale }: InLanguage): Values {
  return level(shapeOf(fields), values, locale);
}

function level(shape: Shape, values: Values, locale: Locale): Values {
  const out: Record<string, unknown> = {};
  for (const key of ['id', 'blockType', 'blockName']) if (values[key] !== undefined) out[key] = values[key];
  for (const part of shape) {
    const value = values[part.name];
    if (part.kind === 'leaf' && part.localized) out[part.name] = (isValues(value) ? value[locale] : undefined) ?? null;
    else if (value === undefined) continue;
    else if (part.kind === 'leaf') out[part.name] = value;
    else if (part.kind === 'group') out[part.name] = level(part.inside, isValues(value) ? value : {}, locale);
    else out[part.name] = rowsOf(value).map((row) => level(insideOf(part, row) ?? [], row, locale));
  }
  return out;
}
