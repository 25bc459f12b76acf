import type { Field } from 'payload';

/** A field's or tab's name; undefined for those that only arrange others on the form. */
export function fieldName(field: Field | { readonly label?: unknown }): string | undefined {
  const { name } = field as { readonly name?: unknown };
  return typeof name === 'string' ? name : undefined;
}

/** Whether a field keeps a value of its own for every language. */
export function isTranslated(field: Field): boolean {
  return 'localized' in field && field.localized;
}
