import { type Condition, conditionsOf } from './conditions.ts';

type Values = Readonly<Record<string, unknown>>;

/** A read of all rows of a collection whose own fields have these values. */
export interface RowsQuestion {
  readonly key: string;
  readonly conditions: readonly Condition[];
}

/** Any other argument may change what comes back. */
const harmless: ReadonlySet<string> = new Set(['collection', 'where', 'pagination', 'req']);

/** The question of a `find`; undefined where it sorts, limits, chooses fields, or asks for anything but equal texts. Pure. */
export function rowsQuestion(args: Values): RowsQuestion | undefined {
  const isPlain = Object.entries(args).every(([name, value]) => harmless.has(name) || value === undefined);
  const conditions = conditionsOf(args['where']);
  if (!isPlain || args['pagination'] !== false || conditions === undefined || conditions.length === 0) return undefined;
  const areEqual = conditions.every(
    ({ path, operator, value }) => operator === 'equals' && /^\w+$/.test(path) && typeof value === 'string',
  );
  return areEqual
    ? {
        key: conditions
          .map(({ path, value }) => JSON.stringify([path, value]))
          .sort()
          .join(),
        conditions,
      }
    : undefined;
}
