import type { Field } from 'payload';
import { insideOf, rowsOf, type Values } from '@/content/shape/rows.ts';
import type { Shape } from '@/content/shape/shape.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { isValues } from '@/content/shared/is-values.ts';
import type { Locale } from '@/languages/locales.ts';

interface OneLanguage {
  readonly fields: readonly Field[];
  /** As Payload's operations take it: the value itself in each localized leaf. */
  readonly values: Values;
  readonly locale: Locale;
}

/** What is being saved in one language, in the shape in which documents are stored; the inverse of `inLanguage`. */
export function asStored({ fields, values, locale }: OneLanguage): Values {
  return level(shapeOf(fields), values, locale);
}

function level(shape: Shape, values: Values, locale: Locale): Values {
  const out: Record<string, unknown> = { ...values };
  for (const part of shape) {
    const value = values[part.name];
    if (value === undefined) continue;
    if (part.kind === 'leaf') {
      if (part.localized) out[part.name] = { [locale]: value };
    } else if (part.kind === 'group') {
      if (isValues(value)) out[part.name] = level(part.inside, value, locale);
    } else out[part.name] = rowsOf(value).map((row) => level(insideOf(part, row) ?? [], row, locale));
  }
  return out;
}
