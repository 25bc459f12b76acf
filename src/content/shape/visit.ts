import { isValues } from '../shared/is-values.ts';
import { insideOf, rowId, rowsOf, type Values } from './rows.ts';
import type { GroupPart, LeafPart, RowsPart, Shape } from './shape.ts';

/** A group, or a row with its place among the others, that was passed on the way to a leaf. */
export type Step =
  { readonly part: GroupPart; readonly row?: undefined } | { readonly part: RowsPart; readonly row: Values; readonly index: number };

export interface Visited {
  readonly part: LeafPart;
  readonly value: unknown;
  /** Where it stands, to be written back; empty where there is nothing to stand in. */
  readonly holder: Values;
  /** From the document to the holder. */
  readonly steps: readonly Step[];
  /** Names of fields and ids of rows, so that it stays the same wherever the row stands: `sections.ROW.blocks.ROW.body`. */
  readonly key: string;
}

/**
 * Every leaf of a document with its value, in the order of the document.
 *
 * @example
 * for (const { part, value, key } of visit(shapeOf(fields), values)) if (part.field.type === 'upload') found.set(key, value);
 */
export function* visit(shape: Shape, values: Values): Generator<Visited> {
  yield* level(shape, values, [], '');
}

function* level(shape: Shape, holder: Values, steps: readonly Step[], above: string): Generator<Visited> {
  for (const part of shape) {
    const key = above === '' ? part.name : `${above}.${part.name}`;
    const value = holder[part.name];
    switch (part.kind) {
      case 'leaf':
        yield { part, value, holder, steps, key };
        break;
      case 'group':
        yield* level(part.inside, isValues(value) ? value : {}, [...steps, { part }], key);
        break;
      case 'array':
      case 'blocks':
        for (const [index, row] of rowsOf(value).entries())
          yield* level(insideOf(part, row) ?? [], row, [...steps, { part, row, index }], `${key}.${rowId(row, index)}`);
    }
  }
}
