import { isValues } from '@/content/shared/is-values.ts';
import { rowId, rowsOf } from '@/content/shape/rows.ts';

/** The path of a passage's field in the form, rows by their place: `sections.0.blocks.2.body` for `sections.ROW.blocks.ROW.body#PASSAGE`. */
export function formPath(key: string, values: unknown): string {
  let at = values;
  const [leaf = ''] = key.split('#', 1);
  return leaf
    .split('.')
    .map((part) => {
      if (!Array.isArray(at)) {
        at = isValues(at) ? at[part] : undefined;
        return part;
      }
      const rows = rowsOf(at);
      const index = rows.findIndex((row, place) => rowId(row, place) === part);
      at = rows[index];
      return String(index);
    })
    .join('.');
}
