import { isValues } from '@/content/shared/is-values.ts';

/**
 * The ids of the menu's rows. One that leads to the list of a kind, `{ id, kind }`, looks like a reference and is none: taken for one, it
 * would be left out as a document that is not public. Records that were made before this was known list such rows among their uses. Pure.
 */
export function menuRowIds({ kind, content }: { readonly kind: string; readonly content: unknown }): ReadonlySet<string> {
  const entries = kind === 'navigation' && isValues(content) ? content['entries'] : undefined;
  const rows: readonly unknown[] = Array.isArray(entries) ? entries : [];
  return new Set(rows.flatMap((row) => (isValues(row) && typeof row['id'] === 'string' ? [row['id']] : [])));
}
