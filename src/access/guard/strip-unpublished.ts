import type { Field } from 'payload';
import { insideOf, rowsOf } from '@/content/shape/rows.ts';
import type { RowsPart, Shape } from '@/content/shape/shape.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { isValues } from '@/content/shared/is-values.ts';
import { isLocale, type Locale, locales } from '@/languages/locales.ts';

type Values = Record<string, unknown>;

/** The languages in which a stored document is public; none when that cannot be told. */
export function publicLocales(document: Readonly<Values>): readonly Locale[] {
  const flags = document['publishedIn'];
  if (typeof flags !== 'object' || flags === null) return [];
  return locales.filter((locale) => (flags as Values)[locale] === true);
}

/**
 * A copy of a stored document (all languages in it, as it comes from the database) without any translated value of a
 * language that is not public, at any depth. Text that was published once and withdrawn stays in the database and would
 * otherwise leave (traps 5); a value that is not kept by language is dropped rather than trusted.
 */
export function stripUnpublished<T extends object>(document: T, fields: readonly Field[]): T {
  const stored = document as Values;
  const allowed = publicLocales(stored);
  const status = stored['_status'];
  return {
    ...stripParts(stored, shapeOf(fields), allowed),
    ...(status === undefined ? {} : { _status: byLocale(status, allowed) }),
  } as T;
}

function stripParts(values: Readonly<Values>, shape: Shape, allowed: readonly Locale[]): Values {
  const result: Values = { ...values };
  for (const part of shape) {
    const value = values[part.name];
    if (value === undefined || value === null) continue;
    if (part.kind === 'leaf') {
      if (part.localized) result[part.name] = byLocale(value, allowed);
    } else if (part.kind === 'group') {
      if (isValues(value)) result[part.name] = stripParts(value, part.inside, allowed);
    } else result[part.name] = stripRows(value, part, allowed);
  }
  return result;
}

/** Without the rows of which nobody knows what they hold. */
function stripRows(value: unknown, part: RowsPart, allowed: readonly Locale[]): Values[] {
  return rowsOf(value).flatMap((row) => {
    const inside = insideOf(part, row);
    return inside === undefined ? [] : [stripParts(row, inside, allowed)];
  });
}

function byLocale(value: unknown, allowed: readonly Locale[]): Values {
  if (!isValues(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => isLocale(key) && allowed.includes(key)));
}
