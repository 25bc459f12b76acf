import type { Field } from 'payload';
import { insideOf, rowsOf, type Values } from '@/content/shape/rows.ts';
import type { Part, Shape } from '@/content/shape/shape.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { isValues } from '@/content/shared/is-values.ts';
import type { Locale } from '@/languages/locales.ts';
import { mergePublishedLocale } from '../reconcile/merge-published-locale.ts';

interface FormInput {
  readonly fields: readonly Field[];
  /** The newest draft in all languages; its other languages stay, each in the row it was written for. */
  readonly stored: Values;
  /** What a form holds: the values of one language, and those that all languages share. */
  readonly form: Values;
  readonly locale: Locale;
}

/**
 * A document as it would be stored if the form were saved now, in all languages. Pure. What no form holds, such as the dates of
 * publications, is taken from the stored one.
 */
export function withForm({ fields, stored, form, locale }: FormInput): Values {
  const snapshot = { ...stored, ...inLanguage(shapeOf(fields), form, locale) };
  return mergePublishedLocale({ fields, snapshot, before: stored, locale });
}

/** Values of one language as they are stored: each localized leaf an object by language. */
function inLanguage(shape: Shape, values: Values, locale: Locale): Values {
  return Object.fromEntries(
    shape.flatMap((part) => {
      const value = values[part.name];
      return value === undefined ? [] : [[part.name, partInLanguage(part, value, locale)]];
    }),
  );
}

function partInLanguage(part: Part, value: unknown, locale: Locale): unknown {
  switch (part.kind) {
    case 'leaf':
      if (!part.localized) return value;
      return value === null ? {} : { [locale]: value };
    case 'group':
      return isValues(value) ? inLanguage(part.inside, value, locale) : value;
    case 'array':
    case 'blocks':
      // A form says 0 for no rows.
      return rowsOf(value).map((row) => ({ ...row, ...inLanguage(insideOf(part, row) ?? [], row, locale) }));
  }
}
