import { surelyMeets } from './conditions.ts';
import type { Rows, Stored } from './transaction-memory.ts';

/** The lists that are still known after one row was written anew: those that it stays in, and those in which it is neither before nor after. Pure. */
export function rewrittenRows(lists: ReadonlyMap<string, Rows>, row: Stored): [string, Rows][] {
  return [...lists].flatMap(([key, { conditions, docs }]): [string, Rows][] => {
    const isRow = ({ id }: Stored) => id === row['id'];
    const wasIn = docs.some(isRow);
    const isIn = conditions.every((condition) => surelyMeets(row, condition));
    return wasIn === isIn ? [[key, { conditions, docs: docs.map((one) => (isRow(one) ? row : one)) }]] : [];
  });
}
