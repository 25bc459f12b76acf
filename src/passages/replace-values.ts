import { isValues } from '@/content/shared/is-values.ts';

/** A copy in which some objects, wherever they stand, have other values; what does not change is shared. */
export function replaceValues(value: unknown, changes: ReadonlyMap<unknown, Readonly<Record<string, unknown>>>): unknown {
  if (Array.isArray(value)) return value.map((entry) => replaceValues(entry, changes));
  // A date is a value, not an object of values.
  if (!isValues(value) || value instanceof Date) return value;
  const own = changes.get(value);
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    own !== undefined && key in own ? own[key] : replaceValues(inner, changes),
  ]);
  return { ...Object.fromEntries(entries), ...own };
}
