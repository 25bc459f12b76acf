import { isValues } from '../shared/is-values.ts';
import type { RowsPart, Shape } from './shape.ts';

export type Values = Readonly<Record<string, unknown>>;

/** The rows that stand in a value; none where there are none. */
export function rowsOf(value: unknown): Values[] {
  return Array.isArray(value) ? value.filter(isValues) : [];
}

/** What a row is known by: its id, or its place where it has none yet. */
export function rowId(row: Values, index: number): string {
  return typeof row['id'] === 'string' && row['id'] !== '' ? row['id'] : `~${String(index)}`;
}

/** The shape of one row; undefined for a block of a kind that may not stand here. */
export function insideOf(part: RowsPart, row: Values): Shape | undefined {
  return part.kind === 'array' ? part.inside : part.blocks.get(String(row['blockType']));
}
