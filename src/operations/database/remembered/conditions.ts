type Values = Readonly<Record<string, unknown>>;

/** One thing asked of a document: `{ path: 'parent', operator: 'equals', value: '…' }`. */
export interface Condition {
  readonly path: string;
  readonly operator: string;
  readonly value: unknown;
}

/** What a filter asks where all of it must hold; undefined for one with `or` in it, or of a shape that is not known here. Pure. */
export function conditionsOf(where: unknown): readonly Condition[] | undefined {
  if (where === undefined || where === null) return [];
  if (typeof where !== 'object') return undefined;
  const found: Condition[] = [];
  for (const [path, asked] of Object.entries(where as Values)) {
    if (typeof asked !== 'object' || asked === null || /^or$/i.test(path)) return undefined;
    if (!/^and$/i.test(path)) {
      found.push(...Object.entries(asked).map(([operator, value]: [string, unknown]) => ({ path, operator, value })));
      continue;
    }
    for (const part of Object.values(asked)) {
      const inner = conditionsOf(part);
      if (inner === undefined) return undefined;
      found.push(...inner);
    }
  }
  return found;
}

/**
 * Whether a stored document meets a condition for certain. False says only that this is not certain, and that the database has to be asked:
 * languages, relations and whatever lies below the first level are its matter.
 */
export function surelyMeets(document: Values, { path, operator, value }: Condition): boolean {
  const stored = document[path];
  if (operator === 'exists') return path === 'deletedAt' && value === false && (stored === undefined || stored === null);
  if (typeof stored !== 'string' || typeof value !== 'string') return false;
  return operator === 'equals' ? stored === value : operator === 'not_equals' && stored !== value;
}
